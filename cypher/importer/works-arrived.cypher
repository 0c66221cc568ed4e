// Turns the wait for works that have arrived into citations.
// parameters: $ids
// columns: none
UNWIND $ids AS id
MATCH (awaited:Awaited {id: id})
MATCH (cited:Work {id: id})
SET cited:Stale
WITH awaited, cited
MATCH (citing:Work)-[wait:AWAITS]->(awaited)
CREATE (citing)-[:CITES {source: wait.source}]->(cited)
WITH DISTINCT awaited
DETACH DELETE awaited
