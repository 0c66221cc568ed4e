// The next records a run brought, each with its work if that was not known before.
// parameters: $run, $after (key of a record), $limit
// columns: key, work (id, or null)
MATCH (record:Record)
WHERE record.firstRun = $run AND record.key > $after
WITH record ORDER BY record.key LIMIT $limit
OPTIONAL MATCH (record)-[:DESCRIBES]->(work:Work)
WHERE NOT EXISTS {
  MATCH (before:Record)-[:DESCRIBES]->(work)
  WHERE coalesce(before.firstRun, before.run) < $run OR (before.firstRun = $run AND before.key < record.key)
}
RETURN record.key AS key, work.id AS work
ORDER BY key
