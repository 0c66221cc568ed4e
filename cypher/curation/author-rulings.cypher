// The rulings on authors of works that these records describe, in the order they were applied.
// parameters: $records (keys)
// columns: record, researcher, givenUpFor (id that a source has merged the researcher into), person, names, correction
UNWIND $records AS key
MATCH (ruling:AuthorRuling {record: key})
OPTIONAL MATCH (merged:Record {key: 'openalex:merged:' + ruling.researcher})
RETURN ruling.record AS record, ruling.researcher AS researcher, merged.into AS givenUpFor, ruling.person AS person,
       ruling.names AS names, ruling.correction AS correction
ORDER BY ruling.sequence
