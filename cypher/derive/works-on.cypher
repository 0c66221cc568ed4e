// Which topics each researcher works on: works, share of all their works, years. Only what differs is written; the lists
// of its topics change with it.
// parameters: $ids
// columns: none
UNWIND $ids AS id
MATCH (researcher:Researcher {id: id})
WITH researcher, COUNT { (researcher)-[:AUTHORED]->() } AS all
CALL (researcher) {
  CALL (researcher) {
    MATCH (researcher)-[:AUTHORED]->(work:Work)-[:ABOUT]->(topic)
    RETURN topic, count(*) AS works, min(work.year) AS first, max(work.year) AS last, null AS on
    UNION ALL
    MATCH (researcher)-[on:WORKS_ON]->(topic)
    RETURN topic, 0 AS works, null AS first, null AS last, on
  }
  RETURN topic, sum(works) AS works, min(first) AS first, max(last) AS last, collect(on)[0] AS on
}
WITH researcher, topic, works, round(works * 1.0 / all, 12) AS share, first, last, on
WHERE on IS NULL OR works <> on.works OR share <> on.share
  OR coalesce(first, 0) <> coalesce(on.firstYear, 0) OR coalesce(last, 0) <> coalesce(on.lastYear, 0)
SET topic:Stale
FOREACH (outdated IN CASE works WHEN 0 THEN [on] ELSE [] END | DELETE outdated)
WITH researcher, topic, works, share, first, last
WHERE works > 0
MERGE (researcher)-[on:WORKS_ON]->(topic)
SET on.works = works, on.share = share, on.firstYear = first, on.lastYear = last
