// Writes new items.
// parameters: $items (maps of all their properties)
// columns: none
UNWIND $items AS item
MERGE (new:Made {id: item.id})
SET new = item, new:FeedItem
