// Removes works whose records now describe other works; their authors and topics are refreshed later.
// parameters: $ids
// columns: none
UNWIND $ids AS id
MATCH (work:Work {id: id})
CALL (work) {
  MATCH (work)-[:ABOUT|PUBLISHED_IN|PRODUCED_AT|CITES|AUTHORED]-(near)
  SET near:Stale
}
DETACH DELETE work
