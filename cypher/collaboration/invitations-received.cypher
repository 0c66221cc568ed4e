// Invitations an account has received, newest first.
// parameters: $account, $skip, $limit
// columns: id, from, to (accounts), fromName, toName, fromResearcher, toResearcher, fromResearcherName,
//          toResearcherName, purpose, text (null: withheld), withheld (why), state, createdAt, decidedAt (milliseconds)
// budget: 1000
MATCH (invitation:Invitation {to: $account})
WHERE invitation.createdAt > 0
WITH invitation
ORDER BY invitation.createdAt DESC
SKIP $skip LIMIT $limit
//> collaboration/part/invitation
ORDER BY createdAt DESC
