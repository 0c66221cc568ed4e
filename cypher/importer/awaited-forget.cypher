// Forgets awaited ids that nobody names any more.
// parameters: $ids
// columns: none
UNWIND $ids AS id
MATCH (awaited:Awaited {id: id})
WHERE NOT EXISTS { (awaited)<-[:AWAITS]-() }
DELETE awaited
