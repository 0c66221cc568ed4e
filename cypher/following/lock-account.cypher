// Lets one change at a time be made for an account.
// parameters: $account
// columns: follows (how many it has)
MATCH (account:Account:Made {id: $account})
SET account.name = account.name
RETURN COUNT { (:Follow {account: $account}) } AS follows
