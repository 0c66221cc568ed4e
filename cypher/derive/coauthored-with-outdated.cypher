// Removes pairs that no joint work within the author limit supports any more; the other end's counts change with it.
// parameters: $ids, $authorLimit
// columns: none
UNWIND $ids AS id
MATCH (researcher:Researcher {id: id})-[pair:COAUTHORED_WITH]-(other:Researcher)
WHERE NOT EXISTS {
  MATCH (researcher)-[:AUTHORED]->(work:Work)<-[:AUTHORED]-(other)
  WHERE work.authorCount <= $authorLimit
}
WITH DISTINCT pair, other
SET other:Stale
DELETE pair
