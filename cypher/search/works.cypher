// Works by words of their titles; the hint is year, venue and first authors.
// Bound: the index's best 100, ranked by its score and a little by citations.
// parameters: $query, $limit
// columns: id, label, year, venue, authors, authorCount, score, total
// budget: 1200
CALL db.index.fulltext.queryNodes('work_titles', $query, {limit: 100}) YIELD node, score
WITH node, score * (1 + log10(1 + coalesce(node.citations, 0)) / 10) AS score
ORDER BY score DESC, node.id
WITH collect({node: node, score: score}) AS found
UNWIND found[..$limit] AS hit
WITH hit.node AS work, hit.score AS score, size(found) AS total
CALL (work) {
  MATCH (work)<-[authored:AUTHORED]-(author:Researcher)
  WHERE authored.position <= 2
  WITH authored, author
  ORDER BY authored.position, author.id
  RETURN collect(author.name)[..2] AS authors
}
RETURN work.id AS id, work.title AS label, work.year AS year, work.venue AS venue, authors, work.authorCount AS authorCount,
       score, total
ORDER BY score DESC, id
