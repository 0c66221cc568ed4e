// One claim.
// budget: 100
// parameters: $claim
// columns: id, account, name, researcher, state, level, why, claimedAt, acceptedAt (milliseconds),
//          evidence [{kind, value, about, source, provenAt, expiresAt}]
MATCH (claim:Claim:Made {id: $claim})
//> claim/part/told
