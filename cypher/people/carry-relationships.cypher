// Writes relationships among what people made as they were in another store.
// parameters: $rows (from, to, type, properties)
// columns: none
UNWIND $rows AS row
MATCH (from:Made {id: row.from})
MATCH (to:Made {id: row.to})
CREATE (from)-[made:$(row.type)]->(to)
SET made = row.properties
