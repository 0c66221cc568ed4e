// Ids of the works about a topic, most cited first. Bound: a page of at most 200; time limit on hubs.
// parameters: $id, $skip, $limit
// columns: id
MATCH (:Topic {id: $id})<-[:ABOUT]-(work:Work)
WITH work
ORDER BY coalesce(work.citations, 0) DESC, work.id
SKIP $skip
LIMIT $limit
RETURN work.id AS id
