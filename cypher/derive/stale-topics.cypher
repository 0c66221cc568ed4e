// All topics to refresh, in the order that decides which end of a pair computes it.
// columns: id
MATCH (topic:Topic:Stale)
RETURN topic.id AS id
ORDER BY id
