// The names of researchers, also of those who were merged, of topics and institutions.
// budget: 400
// parameters: $ids
// columns: id, name
UNWIND $ids AS id
OPTIONAL MATCH (researcher:Researcher {id: id})
OPTIONAL MATCH (said:SourcePerson {id: id})
OPTIONAL MATCH (topic:Topic {id: id})
OPTIONAL MATCH (institution:Institution {id: id})
RETURN id, coalesce(researcher.name, said.name, topic.name, institution.name, id) AS name
