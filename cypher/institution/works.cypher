// Ids of the works that name an institution, newest first. Bound: a page of at most 200; time limit on hubs.
// parameters: $id, $skip, $limit
// columns: id
MATCH (:Institution {id: $id})<-[:PRODUCED_AT]-(work:Work)
WITH work
ORDER BY coalesce(work.date, '') DESC, work.id
SKIP $skip
LIMIT $limit
RETURN work.id AS id
