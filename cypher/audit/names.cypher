// The names of researchers the audit log tells of, also of those who were merged.
// budget: 400
// parameters: $ids
// columns: id, name
UNWIND $ids AS id
OPTIONAL MATCH (researcher:Researcher {id: id})
OPTIONAL MATCH (said:SourcePerson {id: id})
RETURN id, coalesce(researcher.name, said.name, id) AS name
