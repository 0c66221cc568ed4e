// Writes a correction.
// parameters: $id, $properties
// columns: none
MERGE (correction:Correction {id: $id})
SET correction:Made
SET correction += $properties
