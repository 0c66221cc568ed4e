// Connects works with the works they cite, as far as those have arrived.
// parameters: $cites [{work, reference, source}]
// columns: none
UNWIND $cites AS row
MATCH (cited:Work {id: row.reference})
MATCH (work:Work {id: row.work})
CREATE (work)-[:CITES {source: row.source}]->(cited)
SET cited:Stale
