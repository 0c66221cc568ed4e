// Which topics each researcher works on: works, share of all their works, years.
// parameters: $ids
// columns: none
UNWIND $ids AS id
MATCH (researcher:Researcher {id: id})
CALL (researcher) {
  MATCH (researcher)-[old:WORKS_ON]->(topic)
  SET topic:Stale
  DELETE old
}
CALL (researcher) {
  MATCH (researcher)-[:AUTHORED]->(work:Work)-[:ABOUT]->(topic:Topic)
  WITH researcher, topic, count(*) AS works, min(work.year) AS first, max(work.year) AS last
  CREATE (researcher)-[on:WORKS_ON]->(topic)
  SET on.works = works, on.share = round(works * 1.0 / COUNT { (researcher)-[:AUTHORED]->() }, 12),
      on.firstYear = first, on.lastYear = last
  SET topic:Stale
}
