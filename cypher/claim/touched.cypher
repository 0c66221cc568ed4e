// Whose trust a claim moves: the record's, and that of all whom its account follows.
// parameters: $id (own id of the record), $account
// columns: researcher
UNWIND [$id] + COLLECT { MATCH (follow:Follow {account: $account}) WHERE follow.kind = 'researcher' RETURN follow.entity } AS id
RETURN DISTINCT id AS researcher
