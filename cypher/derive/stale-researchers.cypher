// Researchers to refresh.
// parameters: $limit
// columns: id
MATCH (researcher:Researcher:Stale)
RETURN researcher.id AS id
LIMIT $limit
