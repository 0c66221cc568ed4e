// How many follow an entity, how many of them have a claim that counts for trust, and whether this account does.
// parameters: $kind, $names (ids it can have been named by), $account (or empty)
// columns: followers, trusted, mine
MATCH (follow:Follow)
WHERE follow.entity IN $names AND follow.kind = $kind
RETURN count(DISTINCT follow.account) AS followers,
       count(DISTINCT CASE WHEN EXISTS {
         MATCH (claim:Claim {account: follow.account}) WHERE claim.level >= 2 AND claim.state = 'active'
       } THEN follow.account END) AS trusted,
       count(CASE follow.account WHEN $account THEN 1 END) > 0 AS mine
