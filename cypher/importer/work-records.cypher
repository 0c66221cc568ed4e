// Stores what the sources said about each work, and which work it describes.
// parameters: $records [{key, source, sourceId, version, hash, run, content, doi, arxiv, entity}]
// columns: none
UNWIND $records AS row
MERGE (record:Record {key: row.key})
  ON CREATE SET record.firstRun = row.run
SET record.run = CASE record.hash WHEN row.hash THEN record.run ELSE row.run END
SET record.source = row.source, record.sourceId = row.sourceId, record.version = row.version, record.hash = row.hash,
    record.content = row.content, record.doi = row.doi, record.arxiv = row.arxiv
WITH record, row
MATCH (entity:Work {id: row.entity})
CALL (record, entity) {
  MATCH (record)-[other:DESCRIBES]->(was)
  WHERE was <> entity
  DELETE other
}
MERGE (record)-[:DESCRIBES]->(entity)
