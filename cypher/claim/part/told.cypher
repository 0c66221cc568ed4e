// Part: a `claim` with what it rests on.
OPTIONAL MATCH (account:Account:Made {id: claim.account})
RETURN claim.id AS id, claim.account AS account, account.name AS name, claim.researcher AS researcher, claim.state AS state,
       claim.level AS level, claim.why AS why, claim.claimedAt AS claimedAt, claim.acceptedAt AS acceptedAt,
       COLLECT { MATCH (claim)-[:SHOWS]->(evidence:Evidence) RETURN properties(evidence) } AS evidence
