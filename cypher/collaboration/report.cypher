// A report nobody has decided yet, with what is reported and nothing else.
// parameters: $id
// columns: id, kind, reason, note, createdAt (milliseconds), by, whom (names; null: has left), text (what is reported; null: gone)
// budget: 40
MATCH (report:Report:Made {id: $id})
WHERE report.state = 'open'
//> collaboration/part/report
