// Says that no run has any news, as after a load: everything it brought came with it.
// columns: none
MATCH (run:ImportRun)
SET run.told = true
REMOVE run.toldTo
