// What a claim is judged by: the record's name and iD, and whose mail addresses would tie somebody to it.
// Bound: 100 affiliations, those most works name.
// budget: 1000
// parameters: $id (own id)
// columns: id, name, orcid, works, institutions [{id, name, domains}]
MATCH (researcher:Researcher {id: $id})
CALL (researcher) {
  MATCH (researcher)-[link:AFFILIATED_WITH]->(institution:Institution)
  WHERE institution.domains IS NOT NULL
  WITH institution, link
  ORDER BY link.works DESC, institution.id
  LIMIT 100
  RETURN collect({id: institution.id, name: coalesce(institution.name, institution.id), domains: institution.domains}) AS institutions
}
RETURN researcher.id AS id, coalesce(researcher.name, researcher.id) AS name, researcher.orcid AS orcid,
       coalesce(researcher.works, 0) AS works, institutions
