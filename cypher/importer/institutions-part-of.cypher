// Hangs institutions under those they are part of; one that has not arrived is awaited.
// parameters: $rows [{id, parents}] (parents: OpenAlex ids or own ids)
// columns: none
UNWIND $rows AS row
MATCH (institution:Institution {id: row.id})
UNWIND row.parents AS parentId
OPTIONAL MATCH (byOpenAlex:Institution {openalex: parentId})
OPTIONAL MATCH (byId:Institution {id: parentId})
WITH institution, parentId, coalesce(byOpenAlex, byId) AS parent
WHERE parent IS NULL OR parent <> institution
CALL (institution, parent) {
  WITH institution, parent
  WHERE parent IS NOT NULL
  MERGE (institution)-[:PART_OF]->(parent)
}
CALL (institution, parent, parentId) {
  WITH institution, parent, parentId
  WHERE parent IS NULL
  MERGE (awaited:Awaited {id: parentId})
  MERGE (institution)-[:AWAITS]->(awaited)
}
