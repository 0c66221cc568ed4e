// Gives a feed a new address for feed readers; the one before ends.
// parameters: $id, $address (hash of its secret)
// columns: none
MATCH (feed:Feed:Made {id: $id})
SET feed.address = $address
