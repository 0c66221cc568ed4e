// Writes an entry of the audit log.
// parameters: $id, $at (milliseconds), $who (account), $what, $subject (path of a page), $reason (or null)
// columns: none
CREATE (:AuditEntry:Made {id: $id, at: $at, who: $who, what: $what, subject: $subject, reason: $reason})
