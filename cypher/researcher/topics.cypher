// Topics a researcher works on, by number of works.
// parameters: $id, $skip, $limit
// columns: id, name, level, works, share, firstYear, lastYear
MATCH (:Researcher {id: $id})-[on:WORKS_ON]->(topic:Topic)
RETURN topic.id AS id, coalesce(topic.name, topic.id) AS name, topic.level AS level, on.works AS works, on.share AS share,
       on.firstYear AS firstYear, on.lastYear AS lastYear
ORDER BY works DESC, id
SKIP $skip
LIMIT $limit
