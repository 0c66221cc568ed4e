// What an account follows, the latest first.
// parameters: $account
// columns: kind, entity, name (as it was then, or null), since (milliseconds)
MATCH (follow:Follow {account: $account})
RETURN follow.kind AS kind, follow.entity AS entity, follow.name AS name, follow.since AS since
ORDER BY since DESC, entity
