// The stored records of these works.
// parameters: $works
// columns: key, content, version, hash, entity
UNWIND $works AS id
MATCH (entity:Work {id: id})<-[:DESCRIBES]-(record:Record)
RETURN record.key AS key, record.content AS content, record.version AS version, record.hash AS hash, entity.id AS entity
