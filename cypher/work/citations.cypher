// Ids of the works in the graph that cite a work, newest first. Bound: a page of at most 200.
// parameters: $id, $skip, $limit
// columns: id, total
MATCH (work:Work {id: $id})<-[:CITES]-(citing:Work)
RETURN citing.id AS id, COUNT { (work)<-[:CITES]-() } AS total
ORDER BY coalesce(citing.date, '') DESC, id
SKIP $skip
LIMIT $limit
