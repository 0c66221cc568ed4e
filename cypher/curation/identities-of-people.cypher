// All that were merged into these people, themselves among them.
// parameters: $people
// columns: id, properties
UNWIND $people AS person
MATCH (identity:Identity {person: person})
RETURN identity.id AS id, properties(identity) AS properties
ORDER BY id
