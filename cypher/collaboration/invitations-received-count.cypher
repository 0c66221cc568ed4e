// How many invitations an account has received.
// budget: 12000
// parameters: $account
// columns: total
MATCH (invitation:Invitation {to: $account})
WHERE invitation.createdAt > 0
RETURN count(invitation) AS total
