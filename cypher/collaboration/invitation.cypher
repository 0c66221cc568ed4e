// An invitation, for one of the two it is between.
// parameters: $id, $account
// columns: id, from, to (accounts), fromName, toName, fromResearcher, toResearcher, fromResearcherName,
//          toResearcherName, purpose, text (null: withheld), withheld (why), state, createdAt, decidedAt (milliseconds)
// budget: 40
MATCH (invitation:Invitation:Made {id: $id})
WHERE $account IN [invitation.from, invitation.to]
//> collaboration/part/invitation
