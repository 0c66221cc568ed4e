// Pairs each topic with those it shares works with: support and years. A pair that shares none any more goes. Only pairs
// that differ are written.
// parameters: $ids
// columns: none
UNWIND $ids AS id
MATCH (topic:Topic {id: id})
CALL (topic) {
  CALL (topic) {
    MATCH (topic)<-[:ABOUT]-(work:Work)-[:ABOUT]->(other)
    WITH other, count(*) AS works, min(work.year) AS first, max(work.year) AS last
    WHERE other <> topic
    RETURN other, works, first, last, null AS pair
    UNION ALL
    MATCH (topic)-[pair:ADJACENT_TO]-(other)
    RETURN other, 0 AS works, null AS first, null AS last, pair
  }
  RETURN other, sum(works) AS works, min(first) AS first, max(last) AS last, collect(pair)[0] AS pair
}
WITH topic, other, works, first, last, pair
WHERE pair IS NULL OR works <> pair.works
  OR coalesce(first, 0) <> coalesce(pair.firstYear, 0) OR coalesce(last, 0) <> coalesce(pair.lastYear, 0)
FOREACH (outdated IN CASE works WHEN 0 THEN [pair] ELSE [] END | DELETE outdated)
WITH CASE WHEN topic.id < other.id THEN topic ELSE other END AS a,
     CASE WHEN topic.id < other.id THEN other ELSE topic END AS b,
     works, first, last
WHERE works > 0
MERGE (a)-[pair:ADJACENT_TO]->(b)
SET pair.works = works, pair.firstYear = first, pair.lastYear = last
