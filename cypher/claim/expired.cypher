// Claims whose level rests on something whose time is over.
// parameters: $now (milliseconds), $limit
// columns: claim
MATCH (evidence:Evidence)
WHERE evidence.expiresAt <= $now
MATCH (claim:Claim)-[:SHOWS]->(evidence)
WHERE claim.state = 'accepted' AND claim.level = 4
RETURN DISTINCT claim.id AS claim
LIMIT $limit
