// Whom an account has blocked, newest first.
// parameters: $account, $skip, $limit
// columns: id, whom (account), name, researcher, researcherName, at (milliseconds), total
// budget: 3000
MATCH (block:Block {by: $account})
WITH block
ORDER BY block.at DESC
WITH collect(block) AS blocks
WITH blocks, size(blocks) AS total
UNWIND blocks[$skip..$skip + $limit] AS block
OPTIONAL MATCH (account:Account:Made {id: block.whom})
OPTIONAL MATCH (researcher:Researcher {id: block.researcher})
RETURN block.id AS id, block.whom AS whom, account.name AS name, block.researcher AS researcher, coalesce(researcher.name, block.researcher) AS researcherName,
       block.at AS at, total
