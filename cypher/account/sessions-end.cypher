// Signs an account out everywhere.
// parameters: $account
// columns: none
MATCH (session:Session {account: $account})
DELETE session
