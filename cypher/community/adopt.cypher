// Gives members of communities their community's place instead of Leiden's own number, some at a time.
// parameters: $places {Leiden's number as text: place}, $limit
// columns: adopted
MATCH (researcher:Researcher)
WHERE researcher.leiden >= 0
WITH researcher
LIMIT $limit
SET researcher.community = $places[toString(researcher.leiden)]
REMOVE researcher.leiden
RETURN count(*) AS adopted
