// Reports nobody has decided yet, oldest first.
// Ordered by both properties of the index, so that no more are read than are shown.
// parameters: $limit
// columns: id, kind, state, reason, note, createdAt (milliseconds), by, whom (names; null: has left), text (what is reported;
//          null: gone), writtenAt (milliseconds)
// budget: 1500
MATCH (report:Report {state: 'open'})
WHERE report.createdAt > 0
WITH report
ORDER BY report.state, report.createdAt
LIMIT $limit
//> collaboration/part/report
ORDER BY createdAt
