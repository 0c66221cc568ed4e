// Lets one change at a time be made for an account.
// parameters: $account
// columns: follows (how many it has)
MATCH (account:Account:Made {id: $account})
SET account.locked = true
REMOVE account.locked
RETURN COUNT { (:Follow {account: $account}) } AS follows
