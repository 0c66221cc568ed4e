// The own id behind any identifier of a institution; the first by id if several carry it.
// parameters: $id, $openalex, $ror (one of them given, the others null)
// columns: id
// budget: 20
CALL () {
  MATCH (n:Institution {id: $id})
  RETURN n.id AS id
  UNION
  MATCH (n:Institution {openalex: $openalex})
  RETURN n.id AS id
  UNION
  MATCH (n:Institution {ror: $ror})
  RETURN n.id AS id
}
RETURN id
ORDER BY id
LIMIT 1
