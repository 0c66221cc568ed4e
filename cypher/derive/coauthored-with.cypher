// Pairs each researcher with the coauthors of works within the author limit: joint works, Newman strength, years. A pair
// that no joint work supports any more goes. Only pairs that differ are written; the other end's lists change with them.
// Strength: the sum over joint works of 1/(n-1), n authors (Newman, PRE 64, 016132, 2001); summed in the order of n and
// rounded to 12 digits, so that it is the same from either end and in any order of import.
// parameters: $ids, $authorLimit
// columns: none
UNWIND $ids AS id
MATCH (researcher:Researcher {id: id})
CALL (researcher) {
  CALL (researcher) {
    MATCH (researcher)-[:AUTHORED]->(work:Work)
    WHERE work.authorCount <= $authorLimit
    WITH work, work.authorCount AS n, work.year AS year
    MATCH (work)<-[:AUTHORED]-(other)
    WITH other, n, count(*) AS works, min(year) AS first, max(year) AS last
    WHERE other <> researcher
    WITH other, n, works, first, last
    ORDER BY n
    WITH other, sum(works) AS works, sum(works * 1.0 / (n - 1)) AS strength, min(first) AS first, max(last) AS last
    RETURN other, works, round(strength, 12) AS strength, first, last, null AS pair
    UNION ALL
    MATCH (researcher)-[pair:COAUTHORED_WITH]-(other)
    RETURN other, 0 AS works, 0.0 AS strength, null AS first, null AS last, pair
  }
  RETURN other, sum(works) AS works, sum(strength) AS strength, min(first) AS first, max(last) AS last, collect(pair)[0] AS pair
}
WITH researcher, other, works, strength, first, last, pair
WHERE pair IS NULL OR works <> pair.works OR strength <> pair.strength
  OR coalesce(first, 0) <> coalesce(pair.firstYear, 0) OR coalesce(last, 0) <> coalesce(pair.lastYear, 0)
SET other:Stale
FOREACH (outdated IN CASE works WHEN 0 THEN [pair] ELSE [] END | DELETE outdated)
WITH CASE WHEN researcher.id < other.id THEN researcher ELSE other END AS a,
     CASE WHEN researcher.id < other.id THEN other ELSE researcher END AS b,
     works, strength, first, last
WHERE works > 0
MERGE (a)-[pair:COAUTHORED_WITH]->(b)
SET pair.works = works, pair.strength = strength, pair.firstYear = first, pair.lastYear = last
