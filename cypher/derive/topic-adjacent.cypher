// Keeps the 60 most adjacent topics of each in lists on the node, by NPMI, with 2 works in common at least, and how many
// there are. Done for all topics, since the measures of all of them have changed. A year that is not known is 0.
// parameters: $after (topic id), $limit topics at a time
// columns: last (id to go on after; null at the end)
MATCH (topic:Topic)
WHERE topic.id > $after
WITH topic
ORDER BY topic.id
LIMIT $limit
CALL (topic) {
  MATCH (topic)-[pair:ADJACENT_TO]-(other:Topic)
  WHERE pair.works >= 2
  WITH other.id AS other, pair
  ORDER BY pair.npmi DESC, pair.works DESC, other
  WITH collect({id: other, strength: pair.associationStrength, npmi: pair.npmi, works: pair.works,
    first: coalesce(pair.firstYear, 0), last: coalesce(pair.lastYear, 0)}) AS found
  RETURN found[..60] AS nearest, size(found) AS total
}
SET topic.adjacentTopics = CASE WHEN total > 0 THEN total END,
    topic.adjacent = CASE WHEN total > 0 THEN [each IN nearest | each.id] END,
    topic.adjacentStrength = CASE WHEN total > 0 THEN [each IN nearest | each.strength] END,
    topic.adjacentNpmi = CASE WHEN total > 0 THEN [each IN nearest | each.npmi] END,
    topic.adjacentWorks = CASE WHEN total > 0 THEN [each IN nearest | each.works] END,
    topic.adjacentFirst = CASE WHEN total > 0 THEN [each IN nearest | each.first] END,
    topic.adjacentLast = CASE WHEN total > 0 THEN [each IN nearest | each.last] END
RETURN max(topic.id) AS last
