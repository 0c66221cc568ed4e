// The records of works that have an author recognised by one of these ORCID iDs alone.
// parameters: $orcids
// columns: key, content, version, hash, entity
UNWIND $orcids AS orcid
MATCH (:Researcher {orcid: orcid})-[authored:AUTHORED {matchedBy: 'orcid'}]->(entity:Work)<-[:DESCRIBES]-(record:Record)
RETURN DISTINCT record.key AS key, record.content AS content, record.version AS version, record.hash AS hash, entity.id AS entity
