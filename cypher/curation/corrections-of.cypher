// The corrections that concern a researcher or anybody merged into them, newest first.
// Bound: corrections are made by hand, one at a time; those of one person are sorted whole.
// parameters: $id, $skip, $limit
// columns: properties, total
CALL () {
  RETURN $id AS id
  UNION
  MATCH (said:SourcePerson {person: $id})
  RETURN said.id AS id
}
CALL (id) {
  MATCH (correction:Correction {researcher: id})
  RETURN correction
  UNION
  MATCH (correction:Correction {other: id})
  RETURN correction
}
WITH DISTINCT correction
ORDER BY correction.madeAt DESC, correction.id
WITH collect(correction) AS every
UNWIND every[$skip..$skip + $limit] AS correction
RETURN properties(correction) AS properties, size(every) AS total
