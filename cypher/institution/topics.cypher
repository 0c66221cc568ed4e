// Topics of an institution's works, by number of works.
// Bound: the 60 leading ones are read from the list kept on the node; a later part of more than those counts over all works,
// some 20 hits each, within the time limit.
// parameters: $id, $skip, $limit
// columns: id, name, level, works
// budget: 180
MATCH (institution:Institution {id: $id})
WITH institution, institution.leadingTopics AS ids, institution.leadingTopicWorks AS counts
WITH *, $skip + $limit <= size(ids) OR coalesce(institution.topics, 0) <= size(ids) AS kept
CALL (institution, ids, counts, kept) {
  WITH ids, counts, kept
  WHERE kept
  UNWIND range($skip, size(ids[..$skip + $limit]) - 1) AS i
  MATCH (topic:Topic {id: ids[i]})
  RETURN topic, counts[i] AS works
  UNION ALL
  WITH institution, kept
  WHERE NOT coalesce(kept, false)
  MATCH (institution)<-[:PRODUCED_AT]-(:Work)-[:ABOUT]->(topic:Topic)
  WITH topic, count(*) AS works
  ORDER BY works DESC, topic.id
  SKIP $skip
  LIMIT $limit
  RETURN topic, works
}
RETURN topic.id AS id, coalesce(topic.name, topic.id) AS name, topic.level AS level, works
ORDER BY works DESC, id
