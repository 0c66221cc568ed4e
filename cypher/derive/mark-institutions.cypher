// Marks the next institutions to be refreshed and keeps how far that is, so that a stopped rebuild goes on from there.
// parameters: $part, $limit
// columns: marked
MERGE (rebuild:Rebuild {part: $part})
WITH rebuild, coalesce(rebuild.after, '') AS after
CALL (after) {
  MATCH (n:Institution)
  WHERE n.id > after
  WITH n ORDER BY n.id LIMIT $limit
  SET n:Stale
  RETURN count(n) AS marked, max(n.id) AS last
}
SET rebuild.after = coalesce(last, after)
RETURN marked
