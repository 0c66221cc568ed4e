// Institutions to refresh.
// parameters: $limit
// columns: id
MATCH (institution:Institution:Stale)
RETURN institution.id AS id
LIMIT $limit
