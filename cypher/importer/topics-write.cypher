// Writes what records and mentions say about topics themselves.
// parameters: $rows [{id, properties}]
// columns: none
UNWIND $rows AS row
MERGE (topic:Topic {id: row.id})
SET topic += row.properties
SET topic:Stale
