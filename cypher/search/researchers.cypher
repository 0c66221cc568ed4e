// Researchers by words of their names; the hint is their institution, else their main topic, and their works and years.
// Bound: the index's best 100, ranked by its score and a little by number of works.
// parameters: $query, $limit
// columns: id, label, place, topic, works, firstYear, lastYear, score, total
// budget: 660
CALL db.index.fulltext.queryNodes('researcher_names', $query, {limit: 100}) YIELD node, score
WITH node, score * (1 + log10(1 + coalesce(node.works, 0)) / 4) AS score
ORDER BY score DESC, node.id
WITH collect({node: node, score: score}) AS found
UNWIND found[..$limit] AS hit
WITH hit.node AS researcher, hit.score AS score, size(found) AS total
OPTIONAL MATCH (institution:Institution {id: researcher.lastKnownInstitution})
OPTIONAL MATCH (main:Topic {id: researcher.mainTopics[0]})
RETURN researcher.id AS id, coalesce(researcher.name, researcher.id) AS label, institution.name AS place, main.name AS topic,
       coalesce(researcher.works, 0) AS works, researcher.firstYear AS firstYear, researcher.lastYear AS lastYear, score, total
ORDER BY score DESC, id
