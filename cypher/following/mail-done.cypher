// Says up to when an account's news are mailed, and when the next are.
// parameters: $id, $until, $next (milliseconds)
// columns: none
MATCH (feed:Feed:Made {id: $id})
SET feed.mailedAt = $until, feed.nextMailAt = $next
