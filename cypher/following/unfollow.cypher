// No longer follows an entity.
// parameters: $account, $kind, $names (ids it can have been named by)
// columns: none
MATCH (follow:Follow {account: $account})
WHERE follow.kind = $kind AND follow.entity IN $names
DELETE follow
