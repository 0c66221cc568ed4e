// Writes what records and mentions say about institutions themselves.
// parameters: $rows [{id, properties}]
// columns: none
UNWIND $rows AS row
MERGE (institution:Institution {id: row.id})
SET institution += row.properties
SET institution:Stale
