// Who holds a record: of two, which only a merge of two records makes, whoever has the higher level, then the earlier one.
// budget: 60
// parameters: $id (own id)
// columns: account, name, claim, level, since (milliseconds)
MATCH (entity:Researcher {id: $id})
//> people/part/names
MATCH (claim:Claim)
WHERE claim.researcher IN names AND claim.state = 'accepted'
MATCH (account:Account:Made {id: claim.account})
RETURN account.id AS account, account.name AS name, claim.id AS claim, claim.level AS level, claim.acceptedAt AS since
ORDER BY level DESC, since
LIMIT 1
