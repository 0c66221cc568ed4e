// Topics to refresh.
// parameters: $limit
// columns: id
MATCH (topic:Topic:Stale)
RETURN topic.id AS id
LIMIT $limit
