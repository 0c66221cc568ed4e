// Says that all news of a run are told.
// parameters: $run
// columns: none
MATCH (run:ImportRun {id: $run})
SET run.told = true
REMOVE run.toldTo
