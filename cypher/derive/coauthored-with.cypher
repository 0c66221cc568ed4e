// Pairs each researcher with the coauthors of works within the author limit: joint works, Newman strength, years.
// A pair of two stale researchers is computed once, from the one first by id.
// Strength: the sum over joint works of 1/(n-1), n authors (Newman, PRE 64, 016132, 2001); summed in the order of n and
// rounded to 12 digits, so that it is the same from either end and in any order of import.
// parameters: $ids, $authorLimit
// columns: none
UNWIND $ids AS id
MATCH (researcher:Researcher {id: id})
CALL (researcher) {
  MATCH (researcher)-[:AUTHORED]->(work:Work)<-[:AUTHORED]-(other:Researcher)
  WHERE work.authorCount <= $authorLimit AND (other.id > researcher.id OR NOT other:Stale)
  WITH other, work.authorCount AS n, count(*) AS works, min(work.year) AS first, max(work.year) AS last
  ORDER BY n
  WITH other, sum(works) AS works, sum(works * 1.0 / (n - 1)) AS strength, min(first) AS first, max(last) AS last
  RETURN other, works, round(strength, 12) AS strength, first, last
}
WITH CASE WHEN researcher.id < other.id THEN researcher ELSE other END AS a,
     CASE WHEN researcher.id < other.id THEN other ELSE researcher END AS b,
     works, strength, first, last
MERGE (a)-[pair:COAUTHORED_WITH]->(b)
SET pair.works = works, pair.strength = strength, pair.firstYear = first, pair.lastYear = last
