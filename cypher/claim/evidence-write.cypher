// Writes what a claim rests on; what was proven again has its new date.
// parameters: $claim, $evidence [{id, properties}]
// columns: none
MATCH (claim:Claim:Made {id: $claim})
UNWIND $evidence AS row
MERGE (evidence:Evidence:Made {id: row.id})
SET evidence += row.properties
MERGE (claim)-[:SHOWS]->(evidence)
