// Ids of a researcher's works, newest first. Bound: a page of at most 200; sorting reads all works of one person.
// parameters: $id, $skip, $limit
// columns: id
MATCH (:Researcher {id: $id})-[:AUTHORED]->(work:Work)
RETURN work.id AS id
ORDER BY coalesce(work.date, '') DESC, id
SKIP $skip
LIMIT $limit
