// All claims of an account, the newest first.
// budget: 5000
// parameters: $account
// columns: id, account, name, researcher, state, level, why, claimedAt, acceptedAt (milliseconds),
//          evidence [{kind, value, about, source, provenAt, expiresAt}]
MATCH (claim:Claim {account: $account})
//> claim/part/told
ORDER BY claimedAt DESC, id
