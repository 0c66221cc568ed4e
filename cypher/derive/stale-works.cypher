// Works whose citations are to be counted again.
// parameters: $limit
// columns: id
MATCH (work:Work:Stale)
RETURN work.id AS id
LIMIT $limit
