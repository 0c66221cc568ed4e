// Removes items older than a moment.
// parameters: $before (milliseconds), $limit
// columns: none
MATCH (item:FeedItem)
WHERE item.at < $before
WITH item LIMIT $limit
DELETE item
