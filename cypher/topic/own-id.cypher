// The own id behind any identifier of a topic.
// parameters: $id, $openalex, $arxiv (one of them given, the others null)
// columns: id
// budget: 20
CALL () {
  MATCH (n:Topic {id: $id})
  RETURN n.id AS id
  UNION
  MATCH (n:Topic {openalex: $openalex})
  RETURN n.id AS id
  UNION
  MATCH (n:Topic {arxiv: $arxiv})
  RETURN n.id AS id
}
RETURN id
ORDER BY id
LIMIT 1
