// How much there is to refresh, by label counts alone.
// columns: stale
MATCH (n:Stale)
RETURN count(n) AS stale
