// Keeps whom and what a slice around a researcher, or between two of them, asks for first, in lists on the node: a list is
// read at once, however many relationships it stands for. The 100 strongest collaborators, the 1,000 newest works (more than
// all but a few people have), the 60 main topics, 30 institutions. A year that is not known is 0. What is read of many nodes
// at once is told as text, which takes a tenth of the time of lists of numbers: of collaborators the strength; works, first
// and last year.
// parameters: $ids
// columns: none
UNWIND $ids AS id
MATCH (researcher:Researcher {id: id})
CALL (researcher) {
  MATCH (researcher)-[pair:COAUTHORED_WITH]-(other)
  WITH other.id AS other, pair
  ORDER BY pair.strength DESC, pair.works DESC, other
  LIMIT 100
  RETURN collect(other) AS closest, collect(toString(pair.strength) + ' ' + toString(pair.works) + ' '
         + toString(coalesce(pair.firstYear, 0)) + ' ' + toString(coalesce(pair.lastYear, 0))) AS figures
}
CALL (researcher) {
  MATCH (researcher)-[:AUTHORED]->(work:Work)
  WITH work
  ORDER BY coalesce(work.date, '') DESC, work.id
  LIMIT 1000
  RETURN collect(work.id) AS newest, collect(coalesce(work.year, 0)) AS years
}
CALL (researcher) {
  MATCH (researcher)-[on:WORKS_ON]->(topic:Topic)
  WITH topic.id AS topic, on
  ORDER BY on.works DESC, topic
  LIMIT 60
  RETURN collect(topic) AS topics, collect(toString(on.works) + ' ' + toString(coalesce(on.firstYear, 0)) + ' '
         + toString(coalesce(on.lastYear, 0))) AS topicFigures
}
CALL (researcher) {
  MATCH (researcher)-[link:AFFILIATED_WITH]->(institution)
  WITH institution.id AS institution, link
  ORDER BY link.lastKnown DESC, link.works DESC, institution
  LIMIT 30
  RETURN collect(institution) AS places, collect(CASE WHEN link.lastKnown THEN institution END) AS known,
         collect(toString(link.works) + ' ' + toString(coalesce(link.firstYear, 0)) + ' ' + toString(coalesce(link.lastYear, 0))) AS placeFigures
}
SET researcher.closest = CASE WHEN closest <> [] THEN closest END,
    researcher.closestFigures = CASE WHEN closest <> [] THEN figures END,
    researcher.newestWorks = CASE WHEN newest <> [] THEN newest END,
    researcher.newestYears = CASE WHEN newest <> [] THEN years END,
    researcher.mainTopics = CASE WHEN topics <> [] THEN topics END,
    researcher.mainTopicFigures = CASE WHEN topics <> [] THEN topicFigures END,
    researcher.mainInstitutions = CASE WHEN places <> [] THEN places END,
    researcher.mainInstitutionFigures = CASE WHEN places <> [] THEN placeFigures END,
    researcher.lastKnownInstitution = known[0]
