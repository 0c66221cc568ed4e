// The records an account holds, by the ids they had when they were claimed.
// budget: 100
// parameters: $account
// columns: researcher
MATCH (claim:Claim {account: $account})
WHERE claim.state = 'accepted'
RETURN claim.researcher AS researcher
ORDER BY claim.acceptedAt
