// Decides a report that is open. Where it is upheld, what was reported is withheld from both, and who wrote it may invite nobody
// for a while.
// parameters: $id, $moderator (account), $upheld, $reason, $now, $barredUntil (milliseconds)
// columns: id
MATCH (report:Report:Made {id: $id})
SET report.locked = true
REMOVE report.locked
WITH report
WHERE report.state = 'open'
SET report.state = CASE WHEN $upheld THEN 'upheld' ELSE 'dismissed' END, report.decidedBy = $moderator, report.decision = $reason,
    report.decidedAt = $now
CALL (report) {
  WITH report WHERE $upheld
  MATCH (about:Made {id: report.about})
  WHERE about.text IS NOT NULL
  SET about.withheld = about.text
  REMOVE about.text
}
CALL (report) {
  WITH report WHERE $upheld AND report.whom IS NOT NULL
  MERGE (correspondent:Correspondent:Made {id: 'correspondent:' + report.whom})
  SET correspondent.account = report.whom, correspondent.barredUntil = $barredUntil
}
RETURN report.id AS id
