// Whether a stopped rebuild of this part had marked everything.
// parameters: $part
// columns: marked
OPTIONAL MATCH (rebuild:Rebuild {part: $part})
RETURN coalesce(rebuild.marked, false) AS marked
