// Part of the audit log, newest first, with the names of those who acted as they are now.
// Bound: the index gives the newest ones in order, so a page costs what lies before it.
// budget: 1000
// parameters: $skip, $limit
// columns: at (milliseconds), who (account), name (null if the account is gone), what, subject, reason
MATCH (entry:AuditEntry)
WHERE entry.at > 0
WITH entry
ORDER BY entry.at DESC, entry.id
SKIP $skip
LIMIT $limit
OPTIONAL MATCH (account:Account:Made {id: entry.who})
RETURN entry.at AS at, entry.who AS who, account.name AS name, entry.what AS what, entry.subject AS subject, entry.reason AS reason
