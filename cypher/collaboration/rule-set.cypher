// Keeps who may write to an account.
// parameters: $account, $rule
// columns: none
MERGE (correspondent:Correspondent:Made {id: 'correspondent:' + $account})
SET correspondent.account = $account, correspondent.rule = $rule
