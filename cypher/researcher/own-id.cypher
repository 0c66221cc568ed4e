// The own id behind any identifier of a researcher; the first by id if several carry it.
// parameters: $id, $openalex, $orcid (one of them given, the others null)
// columns: id
// budget: 20
CALL () {
  MATCH (n:Researcher {id: $id})
  RETURN n.id AS id
  UNION
  MATCH (n:Researcher {openalex: $openalex})
  RETURN n.id AS id
  UNION
  MATCH (n:Researcher {orcid: $orcid})
  RETURN n.id AS id
}
RETURN id
ORDER BY id
LIMIT 1
