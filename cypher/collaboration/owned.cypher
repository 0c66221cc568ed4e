// The records an account has claimed, the best proven first.
// parameters: $account
// columns: account, researcher, level
// budget: 400
MATCH (claim:Claim {account: $account, state: 'accepted'})
RETURN claim.account AS account, claim.researcher AS researcher, claim.level AS level
ORDER BY level DESC, researcher
LIMIT 20
