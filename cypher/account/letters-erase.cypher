// Removes the mails to the addresses an account has proven, those that wait included, and the links that sign in by them.
// parameters: $account
// columns: none
MATCH (account:Account:Made {id: $account})-[:HOLDS]->(identity:Identity)
WHERE identity.kind = 'EMAIL'
CALL (identity) {
  MATCH (mail:Mail {to: identity.value})
  DELETE mail
}
CALL (identity) {
  MATCH (link:SignInLink {email: identity.value})
  DELETE link
}
