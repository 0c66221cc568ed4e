// How many invitations an account has sent.
// budget: 12000
// parameters: $account
// columns: total
MATCH (invitation:Invitation {from: $account})
WHERE invitation.createdAt > 0
RETURN count(invitation) AS total
