// Takes earlier communities away, some members at a time.
// parameters: $limit
// columns: left
MATCH (researcher:Researcher)
WHERE researcher.community >= 0
WITH researcher
LIMIT $limit
REMOVE researcher.community
RETURN count(*) AS left
