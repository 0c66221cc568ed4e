// Part: the edges a slice has from its focus alone, among all of people, works, topics and places.
WITH *, [n IN people | n.id] AS peopleIds, [n IN works | n.id] AS workIds, [n IN topics | n.id] AS topicIds,
     [n IN places | n.id] AS placeIds
CALL (people, topicIds) {
  UNWIND people AS person
  WITH person.id AS id, person.mainTopics AS main, person.mainTopicFigures AS figures, topicIds
  UNWIND [i IN range(0, size(coalesce(figures, [])) - 1) WHERE main[i] IN topicIds | [main[i]] + split(figures[i], ' ')] AS tie
  RETURN collect([id, tie[0], 'WORKS_ON', toFloat(tie[1]), toInteger(tie[1]), toInteger(tie[2]), toInteger(tie[3])]) AS worksOn
}
CALL (topics, peopleIds) {
  UNWIND topics AS topic
  WITH topic.id AS id, topic.leadingResearchers AS leaders, topic.leadingResearcherWorks AS count,
       topic.leadingResearcherFirst AS first, topic.leadingResearcherLast AS last, peopleIds
  UNWIND range(0, size(coalesce(leaders, [])) - 1) AS i
  WITH id, leaders[i] AS leader, count[i] AS count, first[i] AS first, last[i] AS last, peopleIds
  WHERE leader IN peopleIds
  RETURN collect([leader, id, 'WORKS_ON', toFloat(count), count, first, last]) AS leading
}
CALL (works, workIds) {
  UNWIND works AS work
  CALL (work) {
    MATCH (work)-[:CITES]->(cited:Work)
    RETURN cited.id AS cited
    LIMIT 200
  }
  WITH work, cited, workIds
  WHERE cited IN workIds
  RETURN collect([work.id, cited, 'CITES', 1.0, null, work.year, work.year]) AS cites
}
CALL (works, placeIds) {
  WITH works, placeIds
  WHERE size(placeIds) > 0
  UNWIND works AS work
  CALL (work) {
    MATCH (work)-[:PRODUCED_AT]->(place:Institution)
    RETURN place.id AS place
    LIMIT 100
  }
  WITH work, place, placeIds
  WHERE place IN placeIds
  RETURN collect([work.id, place, 'PRODUCED_AT', 1.0, null, work.year, work.year]) AS producedAt
}
CALL (places, topicIds) {
  UNWIND places AS place
  WITH place.id AS id, place.leadingTopics AS leading, place.leadingTopicWorks AS count, topicIds
  UNWIND range(0, size(coalesce(leading, [])) - 1) AS i
  WITH id, leading[i] AS topic, count[i] AS count, topicIds
  WHERE topic IN topicIds
  RETURN collect([id, topic, 'PRODUCED_AT', toFloat(count), count, null, null]) AS locates
}
CALL (topics, places, topicIds, placeIds) {
  UNWIND topics + places AS part
  CALL (part) {
    MATCH (part)-[:PART_OF]->(whole)
    RETURN whole.id AS whole
    LIMIT 20
  }
  WITH part, whole, topicIds, placeIds
  WHERE whole IN topicIds OR whole IN placeIds
  RETURN collect([part.id, whole, 'PART_OF', 1.0, null, null, null]) AS partOf
}
