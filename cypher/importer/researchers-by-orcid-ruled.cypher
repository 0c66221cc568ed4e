// The researcher each ORCID iD belongs to, where some were merged by hand: what sources say of those is set aside.
// parameters: $orcids
// columns: orcid, id
UNWIND $orcids AS orcid
CALL (orcid) {
  MATCH (researcher:Researcher {orcid: orcid})
  WHERE researcher.openalex IS NOT NULL AND NOT EXISTS { (:SourcePerson {id: researcher.id}) }
  RETURN researcher.id AS id
  UNION
  MATCH (said:SourcePerson {orcid: orcid})
  WHERE said.openalex IS NOT NULL
  RETURN said.id AS id
}
RETURN orcid, min(id) AS id
