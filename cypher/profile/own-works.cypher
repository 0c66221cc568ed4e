// Those of a few works that a researcher has written, in the order given.
// budget: 500
// parameters: $id (own id), $works
// columns: work
UNWIND range(0, size($works) - 1) AS place
MATCH (work:Work {id: $works[place]})
WHERE EXISTS { (:Researcher {id: $id})-[:AUTHORED]->(work) }
RETURN work.id AS work
ORDER BY place
