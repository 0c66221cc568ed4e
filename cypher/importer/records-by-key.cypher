// The stored records with these keys.
// parameters: $keys
// columns: key, content, version, hash, entity
UNWIND $keys AS key
MATCH (record:Record {key: key})
OPTIONAL MATCH (record)-[:DESCRIBES]->(entity)
RETURN record.key AS key, record.content AS content, record.version AS version, record.hash AS hash, entity.id AS entity
