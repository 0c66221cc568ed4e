// Claims somebody has to decide, the oldest first.
// Bound: $limit; those that wait are as many as moderators let wait.
// budget: 20000
// parameters: $limit
// columns: id, account, name, researcher, state, level, why, claimedAt, acceptedAt (milliseconds),
//          evidence [{kind, value, about, source, provenAt, expiresAt}]
MATCH (claim:Claim)
WHERE claim.state IN ['pending', 'contested']
WITH claim
ORDER BY claim.claimedAt, claim.id
LIMIT $limit
//> claim/part/told
ORDER BY claimedAt, id
