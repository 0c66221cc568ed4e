// Writes works with everything their records say about themselves.
// parameters: $works [{id, properties}]
// columns: none
UNWIND $works AS row
MERGE (work:Work {id: row.id})
SET work += row.properties
SET work:Stale
