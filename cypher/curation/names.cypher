// The names of researchers, also of those who were merged, of topics, institutions and works.
// budget: 400
// parameters: $ids
// columns: id, name
//> researcher/part/named
OPTIONAL MATCH (topic:Topic {id: id})
OPTIONAL MATCH (institution:Institution {id: id})
OPTIONAL MATCH (work:Work {id: id})
RETURN id, coalesce(researcher.name, said.name, topic.name, institution.name, work.title, id) AS name
