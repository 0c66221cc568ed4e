// How a feed is to be mailed, if its time has come.
// parameters: $id, $now (milliseconds)
// columns: mail (daily, weekly), mailedAt, nextMailAt (milliseconds), unsubscribe, site
MATCH (feed:Feed:Made {id: $id})
WHERE feed.nextMailAt <= $now
RETURN feed.mail AS mail, feed.mailedAt AS mailedAt, feed.nextMailAt AS nextMailAt, feed.unsubscribe AS unsubscribe,
       feed.site AS site
