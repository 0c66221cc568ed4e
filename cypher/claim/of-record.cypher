// All claims of a record, the newest first. Bound: 100.
// budget: 2000
// parameters: $id (own id)
// columns: id, account, name, researcher, state, level, why, claimedAt, acceptedAt (milliseconds),
//          evidence [{kind, value, about, source, provenAt, expiresAt}]
MATCH (entity:Researcher {id: $id})
//> people/part/names
MATCH (claim:Claim)
WHERE claim.researcher IN names
WITH claim
ORDER BY claim.claimedAt DESC, claim.id
LIMIT 100
//> claim/part/told
ORDER BY claimedAt DESC, id
