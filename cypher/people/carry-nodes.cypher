// Writes nodes that people made as they were in another store.
// parameters: $rows (id, labels, properties)
// columns: none
UNWIND $rows AS row
MERGE (made:Made {id: row.id})
SET made = row.properties, made:$(row.labels)
