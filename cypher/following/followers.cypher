// How many follow an entity, and whether this account does.
// parameters: $kind, $names (ids it can have been named by), $account (or empty)
// columns: followers, mine
MATCH (follow:Follow)
WHERE follow.entity IN $names AND follow.kind = $kind
RETURN count(DISTINCT follow.account) AS followers, count(CASE follow.account WHEN $account THEN 1 END) > 0 AS mine
