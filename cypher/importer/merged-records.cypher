// Stores which ids a source gave up for others.
// parameters: $records [{key, source, sourceId, version, hash, run, content, into}]
// columns: none
UNWIND $records AS row
MERGE (record:Record {key: row.key})
SET record.run = CASE record.hash WHEN row.hash THEN record.run ELSE row.run END
SET record.source = row.source, record.sourceId = row.sourceId, record.version = row.version, record.hash = row.hash,
    record.content = row.content, record.into = row.into
