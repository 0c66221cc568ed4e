// Turns the wait for institutions that have arrived into PART_OF.
// parameters: $rows [{id, names}] (names: the OpenAlex id and the own id it may be awaited by)
// columns: none
UNWIND $rows AS row
UNWIND row.names AS name
MATCH (awaited:Awaited {id: name})
MATCH (parent:Institution {id: row.id})
MATCH (part:Institution)-[:AWAITS]->(awaited)
MERGE (part)-[:PART_OF]->(parent)
WITH DISTINCT awaited
DETACH DELETE awaited
