// The stored work records that share a DOI or an arXiv id with the batch.
// parameters: $dois, $arxivs
// columns: key, content, version, hash, entity
CALL () {
  UNWIND $dois AS doi
  MATCH (record:Record {doi: doi})
  RETURN record
  UNION
  UNWIND $arxivs AS arxiv
  MATCH (record:Record {arxiv: arxiv})
  RETURN record
}
OPTIONAL MATCH (record)-[:DESCRIBES]->(entity)
RETURN record.key AS key, record.content AS content, record.version AS version, record.hash AS hash, entity.id AS entity
