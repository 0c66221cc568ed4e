// Writes what sources now say of people who were merged by hand.
// parameters: $rows [{id, properties}]
// columns: none
UNWIND $rows AS row
MATCH (identity:Identity {id: row.id})
SET identity += row.properties
