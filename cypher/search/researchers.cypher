// Researchers by words of their names; the hint is their institution, else their main topic, and their works and years.
// Bound: the index's best 100, ranked by its score and a little by number of works.
// parameters: $query, $limit
// columns: id, label, place, topic, works, firstYear, lastYear, score, total
// budget: 3300
CALL db.index.fulltext.queryNodes('researcher_names', $query, {limit: 100}) YIELD node, score
WITH node, score * (1 + log10(1 + coalesce(node.works, 0)) / 4) AS score
ORDER BY score DESC, node.id
WITH collect({node: node, score: score}) AS found
UNWIND found[..$limit] AS hit
WITH hit.node AS researcher, hit.score AS score, size(found) AS total
CALL (researcher) {
  OPTIONAL MATCH (researcher)-[link:AFFILIATED_WITH]->(institution:Institution)
  WHERE link.lastKnown
  RETURN institution.name AS place
  ORDER BY link.works DESC, institution.id
  LIMIT 1
}
CALL (researcher) {
  OPTIONAL MATCH (researcher)-[on:WORKS_ON]->(main:Topic)
  RETURN main.name AS topic
  ORDER BY on.works DESC, main.id
  LIMIT 1
}
RETURN researcher.id AS id, coalesce(researcher.name, researcher.id) AS label, place, topic,
       coalesce(researcher.works, 0) AS works, researcher.firstYear AS firstYear, researcher.lastYear AS lastYear, score, total
ORDER BY score DESC, id
