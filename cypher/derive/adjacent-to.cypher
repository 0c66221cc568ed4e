// Pairs each topic with those it shares works with: support and years. A pair of two stale topics is computed once.
// parameters: $ids
// columns: none
UNWIND $ids AS id
MATCH (topic:Topic {id: id})
CALL (topic) {
  MATCH (topic)<-[:ABOUT]-(work:Work)-[:ABOUT]->(other:Topic)
  WHERE other.id > topic.id OR NOT other:Stale
  RETURN other, count(*) AS works, min(work.year) AS first, max(work.year) AS last
}
WITH CASE WHEN topic.id < other.id THEN topic ELSE other END AS a,
     CASE WHEN topic.id < other.id THEN other ELSE topic END AS b,
     works, first, last
WHERE a <> b
MERGE (a)-[pair:ADJACENT_TO]->(b)
SET pair.works = works, pair.firstYear = first, pair.lastYear = last
