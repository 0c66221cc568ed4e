// The records of works that have an author recognised by one of these ORCID iDs alone, also if merged with another by hand.
// parameters: $orcids
// columns: key, content, version, hash, entity
UNWIND $orcids AS orcid
CALL (orcid) {
  MATCH (researcher:Researcher {orcid: orcid})
  RETURN researcher
  UNION
  MATCH (said:SourcePerson {orcid: orcid})
  MATCH (researcher:Researcher {id: said.person})
  RETURN researcher
}
MATCH (researcher)-[authored:AUTHORED {matchedBy: 'orcid'}]->(entity:Work)<-[:DESCRIBES]-(record:Record)
RETURN DISTINCT record.key AS key, record.content AS content, record.version AS version, record.hash AS hash, entity.id AS entity
