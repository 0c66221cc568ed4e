// Keeps who and what stands first at an institution, 60 each, so that a slice around a hub reads a list and not the hub:
// researchers by works, works newest first, topics by works. 60 is the most a slice shows.
// A year that is not known is 0.
// parameters: $ids
// columns: none
UNWIND $ids AS id
MATCH (institution:Institution {id: id})
CALL (institution) {
  MATCH (institution)<-[link:AFFILIATED_WITH]-(researcher:Researcher)
  WITH researcher, link
  ORDER BY link.works DESC, researcher.id
  LIMIT 60
  RETURN collect(researcher.id) AS researchers, collect(coalesce(link.works, 0)) AS researcherWorks,
         collect(coalesce(link.firstYear, 0)) AS firsts, collect(coalesce(link.lastYear, 0)) AS lasts
}
CALL (institution) {
  MATCH (institution)<-[:PRODUCED_AT]-(work:Work)
  WITH work
  ORDER BY coalesce(work.date, '') DESC, work.id
  LIMIT 60
  RETURN collect(work.id) AS works
}
CALL (institution) {
  MATCH (institution)<-[:PRODUCED_AT]-(:Work)-[:ABOUT]->(topic:Topic)
  WITH topic, count(*) AS works
  ORDER BY works DESC, topic.id
  WITH collect({id: topic.id, works: works}) AS ranked
  RETURN [t IN ranked[..60] | t.id] AS topics, [t IN ranked[..60] | t.works] AS topicWorks, size(ranked) AS total
}
SET institution.leadingResearchers = researchers, institution.leadingResearcherWorks = researcherWorks,
    institution.leadingResearcherFirst = firsts, institution.leadingResearcherLast = lasts, institution.leadingWorks = works, institution.leadingTopics = topics,
    institution.leadingTopicWorks = topicWorks, institution.topics = total
