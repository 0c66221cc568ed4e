// The mails kept that were written to the addresses an account has proven, newest first.
// Bound: what is mailed to somebody within the days that mails are kept.
// parameters: $account
// columns: to, subject, text, state (pending, sending, sent, failed), createdAt, settledAt (milliseconds; null: waits)
// budget: 5000
MATCH (account:Account:Made {id: $account})-[:HOLDS]->(identity:Identity)
WHERE identity.kind = 'EMAIL'
MATCH (mail:Mail {to: identity.value})
RETURN mail.to AS to, mail.subject AS subject, mail.text AS text, mail.state AS state, mail.createdAt AS createdAt,
       mail.settledAt AS settledAt
ORDER BY mail.createdAt DESC
