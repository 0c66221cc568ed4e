// Says up to which record a run's news are told.
// parameters: $run, $to
// columns: none
MATCH (run:ImportRun {id: $run})
SET run.toldTo = $to
