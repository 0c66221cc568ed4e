// All researchers to refresh, in the order that decides which end of a pair computes it.
// columns: id
MATCH (researcher:Researcher:Stale)
RETURN researcher.id AS id
ORDER BY id
