// Removes an account, what it has proven, and its sessions.
// parameters: $account
// columns: none
CALL () {
  MATCH (session:Session {account: $account})
  DELETE session
}
CALL () {
  MATCH (link:SignInLink {account: $account})
  DELETE link
}
MATCH (account:Account:Made {id: $account})
OPTIONAL MATCH (account)-[:HOLDS]->(identity:Identity)
DETACH DELETE account, identity
