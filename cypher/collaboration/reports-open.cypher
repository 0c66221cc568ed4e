// Reports nobody has decided yet, oldest first.
// parameters: $limit
// columns: id, kind, state, reason, note, createdAt (milliseconds), by, whom (names; null: has left), text (what is reported;
//          null: gone), writtenAt (milliseconds)
// budget: 1500
MATCH (report:Report {state: 'open'})
WHERE report.createdAt > 0
WITH report
ORDER BY report.createdAt
LIMIT $limit
//> collaboration/part/report
ORDER BY createdAt
