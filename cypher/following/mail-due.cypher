// Feeds whose time to be mailed has come.
// parameters: $now (milliseconds), $limit
// columns: account
MATCH (feed:Feed)
WHERE feed.nextMailAt <= $now
RETURN feed.account AS account
ORDER BY feed.nextMailAt
LIMIT $limit
