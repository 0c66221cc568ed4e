// Topics by words of their names and keywords; the hint is the broader topic and the number of works.
// Bound: the index's best 100, ranked by its score and a little by number of works.
// parameters: $query, $limit
// columns: id, label, level, broader, works, score, total
// budget: 670
CALL db.index.fulltext.queryNodes('topic_names', $query, {limit: 100}) YIELD node, score
WITH node, score * (1 + log10(1 + coalesce(node.works, 0)) / 4) AS score
ORDER BY score DESC, node.id
WITH collect({node: node, score: score}) AS found
UNWIND found[..$limit] AS hit
WITH hit.node AS topic, hit.score AS score, size(found) AS total
OPTIONAL MATCH (topic)-[:PART_OF]->(broader:Topic)
RETURN topic.id AS id, coalesce(topic.name, topic.id) AS label, topic.level AS level, min(broader.name) AS broader,
       coalesce(topic.works, 0) AS works, score, total
ORDER BY score DESC, id
