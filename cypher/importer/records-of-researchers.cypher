// The stored records of these researchers.
// parameters: $researchers
// columns: key, content, version, hash, entity
UNWIND $researchers AS id
MATCH (entity:Researcher {id: id})<-[:DESCRIBES]-(record:Record)
RETURN record.key AS key, record.content AS content, record.version AS version, record.hash AS hash, entity.id AS entity
