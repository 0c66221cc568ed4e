// Removes everything an account says of itself.
// parameters: $account
// columns: none
MATCH (profile:Profile {account: $account})
DETACH DELETE profile
