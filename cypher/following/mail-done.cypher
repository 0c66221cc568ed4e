// Says up to when an account's news are mailed, and when the next are.
// parameters: $id, $now, $next (milliseconds)
// columns: none
MATCH (feed:Feed:Made {id: $id})
SET feed.mailedAt = $now, feed.nextMailAt = $next
