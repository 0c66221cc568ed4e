// The import run that started last.
// columns: id, source, startedAt, finishedAt, changed, unchanged, older, rejected
// budget: 30
MATCH (run:ImportRun)
WHERE run.startedAt IS NOT NULL
RETURN run.id AS id, run.source AS source, run.startedAt AS startedAt, run.finishedAt AS finishedAt,
       run.changed AS changed, run.unchanged AS unchanged, run.older AS older, run.rejected AS rejected
ORDER BY startedAt DESC
LIMIT 1
