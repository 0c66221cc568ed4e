// Reports nobody has decided yet, oldest first.
// parameters: $skip, $limit
// columns: id, kind, reason, note, createdAt (milliseconds), by, whom (names; null: has left), text (what is reported; null: gone)
// budget: 1500
MATCH (report:Report {state: 'open'})
WHERE report.createdAt > 0
WITH report
ORDER BY report.createdAt
SKIP $skip LIMIT $limit
//> collaboration/part/report
ORDER BY createdAt
