// Writes what records and mentions say about researchers themselves.
// parameters: $rows [{id, properties}]
// columns: none
UNWIND $rows AS row
MERGE (researcher:Researcher {id: row.id})
SET researcher += row.properties
SET researcher:Stale
