// Keeps the 60 most adjacent topics of each in lists on the node, by NPMI, with 2 works in common at least, and how many
// there are. Done for all topics, since the measures of all of them have changed. A year that is not known is 0. Figures are
// told as text, as derive/researcher-neighbours does: association strength, NPMI, works, first and last year.
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
  WITH collect({id: other, figures: toString(pair.associationStrength) + ' ' + toString(pair.npmi) + ' ' + toString(pair.works)
    + ' ' + toString(coalesce(pair.firstYear, 0)) + ' ' + toString(coalesce(pair.lastYear, 0))}) AS found
  RETURN found[..60] AS nearest, size(found) AS total
}
SET topic.adjacentTopics = CASE WHEN total > 0 THEN total END,
    topic.adjacent = CASE WHEN total > 0 THEN [each IN nearest | each.id] END,
    topic.adjacentFigures = CASE WHEN total > 0 THEN [each IN nearest | each.figures] END
RETURN max(topic.id) AS last
