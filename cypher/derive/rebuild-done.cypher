// Forgets a rebuild that is done.
// parameters: $part
// columns: none
MATCH (rebuild:Rebuild {part: $part})
DELETE rebuild
