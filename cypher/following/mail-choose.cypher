// Chooses how often an account's news are mailed, beginning with what is new from now on.
// parameters: $id, $mail (none, daily, weekly), $now, $next (milliseconds, or null), $site (address this service is reached at)
// columns: none
MATCH (feed:Feed:Made {id: $id})
SET feed.mail = $mail, feed.mailedAt = $now, feed.nextMailAt = $next, feed.site = $site
