// Adds to the history of a claim.
// parameters: $claim, $id, $at (milliseconds), $what, $level
// columns: none
MATCH (claim:Claim:Made {id: $claim})
CREATE (claim)-[:HAD]->(:ClaimEvent:Made {id: $id, at: $at, what: $what, level: $level})
