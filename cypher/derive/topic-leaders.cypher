// Keeps who and what stands first in a topic, 60 each, so that a slice around a hub reads a list and not the hub:
// researchers by works, works by citations, institutions by works. 60 is the most a slice shows.
// A year that is not known is 0.
// parameters: $ids
// columns: none
UNWIND $ids AS id
MATCH (topic:Topic {id: id})
CALL (topic) {
  MATCH (topic)<-[on:WORKS_ON]-(researcher:Researcher)
  WITH researcher, on
  ORDER BY on.works DESC, on.share DESC, researcher.id
  LIMIT 60
  RETURN collect(researcher.id) AS researchers, collect(on.works) AS researcherWorks,
         collect(coalesce(on.firstYear, 0)) AS firsts, collect(coalesce(on.lastYear, 0)) AS lasts
}
CALL (topic) {
  MATCH (topic)<-[:ABOUT]-(work:Work)
  WITH work
  ORDER BY coalesce(work.citations, 0) DESC, work.id
  LIMIT 60
  RETURN collect(work.id) AS works
}
CALL (topic) {
  MATCH (topic)<-[:ABOUT]-(:Work)-[:PRODUCED_AT]->(institution:Institution)
  WITH institution, count(*) AS works
  ORDER BY works DESC, institution.id
  WITH collect({id: institution.id, works: works}) AS ranked
  RETURN [i IN ranked[..60] | i.id] AS institutions, [i IN ranked[..60] | i.works] AS institutionWorks, size(ranked) AS total
}
SET topic.leadingResearchers = researchers, topic.leadingResearcherWorks = researcherWorks,
    topic.leadingResearcherFirst = firsts, topic.leadingResearcherLast = lasts, topic.leadingWorks = works, topic.leadingInstitutions = institutions,
    topic.leadingInstitutionWorks = institutionWorks, topic.institutions = total
