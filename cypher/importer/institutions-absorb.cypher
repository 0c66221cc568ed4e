// Hangs what hung on one institution on another that it turned out to be, and removes it.
// Its own wholes are looked at anew by the caller.
// parameters: $pairs [{from, to}]
// columns: none
UNWIND $pairs AS pair
MATCH (from:Institution {id: pair.from})
MATCH (to:Institution {id: pair.to})
CALL (from, to) {
  MATCH (from)<-[:PART_OF]-(part:Institution)
  WHERE part <> to
  MERGE (part)-[:PART_OF]->(to)
}
CALL (from) {
  MATCH (from)<-[:PRODUCED_AT]-(:Work)-[:ABOUT|AUTHORED]-(near)
  SET near:Stale
}
CALL (from, to) {
  MATCH (from)<-[made:PRODUCED_AT]-(work:Work)
  SET work:Stale
  WITH work, made
  WHERE NOT EXISTS { (work)-[:PRODUCED_AT]->(to) }
  CREATE (work)-[:PRODUCED_AT {source: made.source}]->(to)
}
CALL (from, to) {
  MATCH (from)<-[link:AFFILIATED_WITH]-(researcher:Researcher)
  MERGE (researcher)-[moved:AFFILIATED_WITH]->(to)
  SET moved.stated = coalesce(moved.stated, link.stated),
      moved.statedFirstYear = coalesce(moved.statedFirstYear, link.statedFirstYear),
      moved.statedLastYear = coalesce(moved.statedLastYear, link.statedLastYear),
      moved.statedLastKnown = coalesce(moved.statedLastKnown, link.statedLastKnown)
  SET researcher:Stale
}
CALL (from) {
  MATCH (from)-[:PART_OF]->(whole:Institution)
  SET whole:Stale
}
DETACH DELETE from
