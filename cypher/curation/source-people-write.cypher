// Writes what sources now say of people who were merged by hand.
// parameters: $rows [{id, properties}]
// columns: none
UNWIND $rows AS row
MATCH (said:SourcePerson {id: row.id})
SET said += row.properties
