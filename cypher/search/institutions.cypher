// Institutions by words of their names; the hint is city, country and the number of works.
// Bound: the index's best 100, ranked by its score and a little by number of works.
// parameters: $query, $limit
// columns: id, label, city, country, works, score, total
// budget: 380
CALL db.index.fulltext.queryNodes('institution_names', $query, {limit: 100}) YIELD node, score
WITH node, score * (1 + log10(1 + coalesce(node.works, 0)) / 4) AS score
ORDER BY score DESC, node.id
WITH collect({node: node, score: score}) AS found
UNWIND found[..$limit] AS hit
WITH hit.node AS institution, hit.score AS score, size(found) AS total
RETURN institution.id AS id, coalesce(institution.name, institution.id) AS label, institution.city AS city,
       institution.country AS country, coalesce(institution.works, 0) AS works, score, total
ORDER BY score DESC, id
