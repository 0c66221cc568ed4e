// Ids of the works a work cites, as far as they are in the graph, most cited first.
// parameters: $id, $skip, $limit
// columns: id, total
// budget: 240
MATCH (work:Work {id: $id})-[:CITES]->(cited:Work)
RETURN cited.id AS id, COUNT { (work)-[:CITES]->() } AS total
ORDER BY coalesce(cited.citations, 0) DESC, id
SKIP $skip
LIMIT $limit
