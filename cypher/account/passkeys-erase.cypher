// Removes the passkeys of an account that is about to go; who adds one at the same moment waits, and finds no account.
// parameters: $account
// columns: none
MATCH (account:Account:Made {id: $account})
SET account.locked = true
REMOVE account.locked
WITH account
MATCH (account)<-[:OPENS]-(passkey:Passkey)
DETACH DELETE passkey
