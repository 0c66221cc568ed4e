// Connects works with the works they cite; a cited work that has not arrived is awaited.
// parameters: $cites [{work, reference, source}]
// columns: none
UNWIND $cites AS row
MATCH (work:Work {id: row.work})
OPTIONAL MATCH (cited:Work {id: row.reference})
CALL (work, cited, row) {
  WITH work, cited, row
  WHERE cited IS NOT NULL
  CREATE (work)-[:CITES {source: row.source}]->(cited)
  SET cited:Stale
}
CALL (work, cited, row) {
  WITH work, cited, row
  WHERE cited IS NULL
  MERGE (awaited:Awaited {id: row.reference})
  CREATE (work)-[:AWAITS {source: row.source}]->(awaited)
}
