// Says that everything of a part is marked: a rebuild that is stopped from here on only has to refresh.
// parameters: $part
// columns: none
MATCH (rebuild:Rebuild {part: $part})
SET rebuild.marked = true
