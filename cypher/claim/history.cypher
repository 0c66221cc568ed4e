// The public history of a record's claims, the newest first: who is told only of a claim that was accepted some time.
// Bound: 100 events.
// budget: 3000
// parameters: $id (own id)
// columns: at (milliseconds), what, level, name (null if it is not told or the account is gone), accepted (ever)
MATCH (entity:Researcher {id: $id})
//> people/part/names
MATCH (claim:Claim)-[:HAD]->(event:ClaimEvent)
WHERE claim.researcher IN names
WITH claim, event
ORDER BY event.at DESC, event.id
LIMIT 100
OPTIONAL MATCH (account:Account:Made {id: claim.account})
RETURN event.at AS at, event.what AS what, event.level AS level,
       CASE WHEN claim.acceptedAt IS NOT NULL THEN account.name END AS name, claim.acceptedAt IS NOT NULL AS accepted
ORDER BY at DESC
