// The id that one that was given up leads to; nothing if it was not given up.
// budget: 10
// parameters: $key of the record that says so
// columns: into
MATCH (record:Record {key: $key})
RETURN record.into AS into
