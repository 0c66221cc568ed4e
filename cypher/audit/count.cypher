// How many entries the audit log has.
// budget: 10
// columns: entries
MATCH (entry:AuditEntry)
RETURN count(entry) AS entries
