// The oldest import run whose news nobody has been told yet, and whether anybody follows anything.
// columns: run, anybody
MATCH (run:ImportRun)
WHERE run.finishedAt IS NOT NULL AND run.told IS NULL
RETURN run.id AS run, EXISTS { (:Follow) } AS anybody
ORDER BY run
LIMIT 1
