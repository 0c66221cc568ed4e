// Waits until every index answers, at most an hour (a full-text index over a big store takes its time).
// columns: none
CALL db.awaitIndexes(3600)
