// How many messages an account has sent since a moment, and when the first of them.
// parameters: $account, $since (milliseconds)
// columns: sent, first (milliseconds)
// budget: 500
MATCH (message:Message {from: $account})
WHERE message.sentAt > $since
RETURN count(message) AS sent, min(message.sentAt) AS first
