// Lets works wait for the works they cite that have not arrived.
// parameters: $cites [{work, reference, source}]
// columns: none
UNWIND $cites AS row
WITH row
WHERE NOT EXISTS { (:Work {id: row.reference}) }
MATCH (work:Work {id: row.work})
MERGE (awaited:Awaited {id: row.reference})
CREATE (work)-[:AWAITS {source: row.source}]->(awaited)
