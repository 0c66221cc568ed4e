// All that were merged into these people, themselves among them.
// parameters: $people
// columns: id, properties
UNWIND $people AS person
MATCH (said:SourcePerson {person: person})
RETURN said.id AS id, properties(said) AS properties
ORDER BY id
