// An institution with what it is part of and at most 50 of its parts.
// parameters: $id
// columns: id, name, alternatives, ror, openalex, type, country, city, latitude, longitude, domains, works, researchers,
//          topics, partOf, parts
MATCH (institution:Institution {id: $id})
CALL (institution) {
  OPTIONAL MATCH (institution)-[:PART_OF]->(whole:Institution)
  WITH whole
  WHERE whole IS NOT NULL
  ORDER BY whole.id
  LIMIT 50
  RETURN collect({id: whole.id, name: coalesce(whole.name, whole.id), works: coalesce(whole.works, 0)}) AS partOf
}
CALL (institution) {
  OPTIONAL MATCH (institution)<-[:PART_OF]-(part:Institution)
  WITH part
  WHERE part IS NOT NULL
  ORDER BY coalesce(part.works, 0) DESC, part.id
  LIMIT 50
  RETURN collect({id: part.id, name: coalesce(part.name, part.id), works: coalesce(part.works, 0)}) AS parts
}
RETURN institution.id AS id, coalesce(institution.name, institution.id) AS name, institution.alternatives AS alternatives,
       institution.ror AS ror, institution.openalex AS openalex, institution.type AS type, institution.country AS country,
       institution.city AS city, institution.latitude AS latitude, institution.longitude AS longitude,
       institution.domains AS domains, coalesce(institution.works, 0) AS works,
       coalesce(institution.researchers, 0) AS researchers,
       coalesce(institution.topics, 0) AS topics, partOf, parts
