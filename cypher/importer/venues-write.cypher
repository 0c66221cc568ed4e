// Writes what works say about venues.
// parameters: $rows [{id, properties}]
// columns: none
UNWIND $rows AS row
MERGE (venue:Venue {id: row.id})
SET venue += row.properties
SET venue:Stale
