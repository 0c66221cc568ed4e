// Who may write to an account, as its owner has chosen.
// budget: 10
// parameters: $account
// columns: rule (null where nothing was chosen)
MATCH (correspondent:Correspondent:Made {id: 'correspondent:' + $account})
RETURN correspondent.rule AS rule
