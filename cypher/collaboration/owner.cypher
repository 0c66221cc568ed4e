// Whose a researcher's record is.
// parameters: $researcher (own id)
// columns: account, researcher, level
// budget: 40
MATCH (claim:Claim {researcher: $researcher, state: 'accepted'})
RETURN claim.account AS account, claim.researcher AS researcher, claim.level AS level
LIMIT 1
