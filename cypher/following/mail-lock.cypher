// Lets one process at a time mail an account's feed.
// parameters: $id
// columns: none
MATCH (feed:Feed:Made {id: $id})
SET feed.locked = true
REMOVE feed.locked
