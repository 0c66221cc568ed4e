// The names of researchers, topics and institutions.
// parameters: $ids
// columns: id, name
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Researcher {id: id})
  RETURN n.name AS name
  UNION
  MATCH (n:Topic {id: id})
  RETURN n.name AS name
  UNION
  MATCH (n:Institution {id: id})
  RETURN n.name AS name
}
RETURN id, coalesce(name, id) AS name
