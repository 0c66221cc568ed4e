// Who may write to an account, whom it has blocked and what it has reported.
// parameters: $account
// columns: rule, blocked (researchers), reports ({kind, reason, note, state, createdAt})
// budget: 5000
OPTIONAL MATCH (correspondent:Correspondent:Made {id: 'correspondent:' + $account})
RETURN correspondent.rule AS rule, COLLECT { MATCH (block:Block {by: $account}) RETURN block.researcher } AS blocked,
       COLLECT {
         MATCH (report:Report {by: $account})
         RETURN {kind: report.kind, reason: report.reason, note: report.note, state: report.state, createdAt: report.createdAt}
       } AS reports
