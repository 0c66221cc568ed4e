// Whether two researchers have published together, or both with a third.
// Bound: the search goes one step from either end.
// parameters: $a, $b (own ids)
// columns: near
// budget: 12000
MATCH (a:Researcher {id: $a}), (b:Researcher {id: $b})
WHERE a <> b
OPTIONAL MATCH path = shortestPath((a)-[:COAUTHORED_WITH*..2]-(b))
RETURN path IS NOT NULL AS near
