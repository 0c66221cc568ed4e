// Ends the mail of the feed that has this secret.
// parameters: $unsubscribe
// columns: none
MATCH (feed:Feed {unsubscribe: $unsubscribe})
SET feed.mail = 'none'
REMOVE feed.nextMailAt
