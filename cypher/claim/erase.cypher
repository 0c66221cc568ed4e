// Leaves of an account's claims what belongs to the public records: that there were some, nameless and withdrawn.
// parameters: $account
// columns: none
MATCH (claim:Claim {account: $account})
CALL (claim) {
  OPTIONAL MATCH (claim)-[:SHOWS]->(evidence:Evidence)
  DETACH DELETE evidence
}
SET claim.state = CASE claim.state WHEN 'refused' THEN 'refused' ELSE 'withdrawn' END, claim.level = 0
REMOVE claim.account
