// The own id behind any identifier of a work; the first by id if several carry it.
// parameters: $id, $openalex, $doi, $arxiv (one of them given, the others null)
// columns: id
// budget: 20
CALL () {
  MATCH (n:Work {id: $id})
  RETURN n.id AS id
  UNION
  MATCH (n:Work {openalex: $openalex})
  RETURN n.id AS id
  UNION
  MATCH (n:Work {doi: $doi})
  RETURN n.id AS id
  UNION
  MATCH (n:Work {arxiv: $arxiv})
  RETURN n.id AS id
}
RETURN id
ORDER BY id
LIMIT 1
