// Topics of an institution's works, by number of works. Bound: a page of at most 200; time limit on hubs.
// parameters: $id, $skip, $limit
// columns: id, name, level, works
MATCH (:Institution {id: $id})<-[:PRODUCED_AT]-(:Work)-[:ABOUT]->(topic:Topic)
WITH topic, count(*) AS works
ORDER BY works DESC, topic.id
SKIP $skip
LIMIT $limit
RETURN topic.id AS id, coalesce(topic.name, topic.id) AS name, topic.level AS level, works
