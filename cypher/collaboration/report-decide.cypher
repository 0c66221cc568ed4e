// Decides a report that is open, by somebody who has neither made it nor is who it is about. Where it is upheld, what was
// reported is withheld from both, and who wrote it may invite nobody for a while.
// parameters: $id, $moderator (account), $withhold, $reason, $now, $barredUntil (milliseconds)
// columns: id
MATCH (report:Report:Made {id: $id})
SET report.locked = true
REMOVE report.locked
WITH report
WHERE report.state = 'open' AND NOT $moderator IN [coalesce(report.whom, ''), coalesce(report.by, '')]
SET report.state = CASE WHEN $withhold THEN 'upheld' ELSE 'dismissed' END, report.decidedBy = $moderator, report.decision = $reason,
    report.decidedAt = $now
WITH report
CALL (report) {
  WITH report WHERE $withhold
  MATCH (about:Made {id: report.about})
  WHERE about.text IS NOT NULL
  SET about.withheld = about.text, about.withheldBecause = $reason
  REMOVE about.text
}
CALL (report) {
  WITH report WHERE $withhold AND report.whom IS NOT NULL
  MERGE (correspondent:Correspondent:Made {id: 'correspondent:' + report.whom})
  SET correspondent.account = report.whom, correspondent.barredUntil = $barredUntil
}
RETURN report.id AS id
