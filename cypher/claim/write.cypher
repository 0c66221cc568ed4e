// Writes a claim as it is now.
// parameters: $id, $account, $researcher, $state, $level, $why, $claimedAt, $acceptedAt (milliseconds, or null)
// columns: none
MERGE (claim:Claim:Made {id: $id})
SET claim.account = $account, claim.researcher = $researcher, claim.state = $state, claim.level = $level, claim.why = $why,
    claim.claimedAt = $claimedAt, claim.acceptedAt = $acceptedAt
