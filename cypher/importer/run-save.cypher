// Writes the run's state, in the same transaction as the records it counts.
// parameters: $id, $properties
// columns: none
MERGE (run:ImportRun {id: $id})
SET run += $properties
