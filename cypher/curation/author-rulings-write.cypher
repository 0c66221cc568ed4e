// Keeps whom the authorships of a researcher on some works belong to, where an import finds it: at the works' records.
// parameters: $records (keys), $properties (researcher, person, names, correction, sequence)
// columns: none
UNWIND $records AS key
MERGE (ruling:AuthorRuling {record: key, correction: $properties.correction})
SET ruling += $properties
