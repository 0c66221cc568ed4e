// A report, with what is reported and nothing else.
// parameters: $id
// columns: id, kind, state, reason, note, createdAt (milliseconds), by, whom (names; null: has left), text (what is reported;
//          null: gone), writtenAt (milliseconds)
// budget: 40
MATCH (report:Report:Made {id: $id})
//> collaboration/part/report
