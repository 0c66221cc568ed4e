// What is known of the researchers with these ids.
// parameters: $ids
// columns: id, properties
UNWIND $ids AS id
MATCH (researcher:Researcher {id: id})
RETURN researcher.id AS id, properties(researcher) AS properties
