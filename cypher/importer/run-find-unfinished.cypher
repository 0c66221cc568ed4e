// The interrupted run of the same input, if there is one.
// parameters: $source, $fingerprint
// columns: id, input, name, number, cursor, read, changed, unchanged, older, rejected, notes
MATCH (run:ImportRun {source: $source, fingerprint: $fingerprint})
WHERE run.finishedAt IS NULL
RETURN run.id AS id, run.input AS input, run.name AS name, run.number AS number, run.cursor AS cursor, run.read AS read,
       run.changed AS changed, run.unchanged AS unchanged, run.older AS older, run.rejected AS rejected, run.notes AS notes
ORDER BY run.startedAt DESC
LIMIT 1
