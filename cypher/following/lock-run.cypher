// Lets one process at a time tell a run's news, from where the last one got to.
// parameters: $run
// columns: after (key of a record), told, finishedAt (milliseconds)
MATCH (run:ImportRun {id: $run})
SET run.locked = true
REMOVE run.locked
RETURN coalesce(run.toldTo, '') AS after, coalesce(run.told, false) AS told,
       datetime(run.finishedAt).epochMillis AS finishedAt
