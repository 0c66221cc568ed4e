// The own id behind any identifier of a researcher; the first by id if several carry it. Who was merged by hand leads on.
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
  UNION
  MATCH (n:SourcePerson {id: $id})
  RETURN n.id AS id
  UNION
  MATCH (n:SourcePerson {openalex: $openalex})
  RETURN n.id AS id
  UNION
  MATCH (n:SourcePerson {orcid: $orcid})
  RETURN n.id AS id
}
OPTIONAL MATCH (said:SourcePerson {id: id})
WITH DISTINCT coalesce(said.person, id) AS person
MATCH (researcher:Researcher {id: person})
RETURN researcher.id AS id
ORDER BY id
LIMIT 1
