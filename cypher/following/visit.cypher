// Says that an account looks at its feed. Looking again within a while is the same visit.
// parameters: $id, $account, $unsubscribe (secret of a new feed), $now, $pause (milliseconds)
// columns: before (of the visit before, milliseconds), mail (none, daily, weekly), hasAddress
MERGE (feed:Made {id: $id})
  ON CREATE SET feed:Feed, feed.account = $account, feed.seenAt = 0, feed.before = 0, feed.mail = 'none',
                feed.unsubscribe = $unsubscribe
WITH feed, CASE WHEN $now - feed.seenAt > $pause THEN feed.seenAt ELSE feed.before END AS before
SET feed.before = before, feed.seenAt = $now
RETURN before, feed.mail AS mail, feed.address IS NOT NULL AS hasAddress
