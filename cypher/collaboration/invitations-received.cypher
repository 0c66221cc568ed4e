// Invitations an account has received, newest first.
// Ordered by both properties of the index, so that no more are read than are shown.
// parameters: $account, $skip, $limit
// columns: id, from, to (accounts), fromName, toName, fromResearcher, toResearcher, fromResearcherName,
//          toResearcherName, purpose, text (null: withheld), withheld (why), state, createdAt, decidedAt (milliseconds)
// budget: 1000
MATCH (invitation:Invitation {to: $account})
WHERE invitation.createdAt > 0
WITH invitation
ORDER BY invitation.to DESC, invitation.createdAt DESC
SKIP $skip LIMIT $limit
//> collaboration/part/invitation
ORDER BY createdAt DESC
