// The names of researchers, also of those who were merged, of topics, institutions and works.
// budget: 400
// parameters: $ids
// columns: id, name
UNWIND $ids AS id
OPTIONAL MATCH (researcher:Researcher {id: id})
OPTIONAL MATCH (said:SourcePerson {id: id})
OPTIONAL MATCH (topic:Topic {id: id})
OPTIONAL MATCH (institution:Institution {id: id})
OPTIONAL MATCH (work:Work {id: id})
RETURN id, coalesce(researcher.name, said.name, topic.name, institution.name, work.title, id) AS name
