// The researcher each ORCID iD belongs to: one the source tells apart, the first by id if several claim it.
// parameters: $orcids
// columns: orcid, id
UNWIND $orcids AS orcid
MATCH (researcher:Researcher {orcid: orcid})
WHERE researcher.openalex IS NOT NULL
RETURN orcid, min(researcher.id) AS id
