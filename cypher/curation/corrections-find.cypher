// A correction.
// budget: 5
// parameters: $id
// columns: properties
MATCH (correction:Correction {id: $id})
RETURN properties(correction) AS properties
