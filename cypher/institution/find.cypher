// An institution with what it is part of, at most 50 of its parts, and what took its place.
// parameters: $id
// columns: id, name, alternatives, ror, openalex, type, country, city, latitude, longitude, domains, works, researchers,
//          topics, partOf, parts ([{id, name, works}]), status, successors ([{id, name}]; no name: not imported)
// budget: 120
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
CALL (institution) {
  UNWIND coalesce(institution.successors, []) AS id
  OPTIONAL MATCH (next:Institution {id: id})
  WITH id, next
  ORDER BY id
  LIMIT 50
  RETURN collect({id: id, name: CASE WHEN next IS NOT NULL THEN coalesce(next.name, id) END}) AS successors
}
RETURN institution.id AS id, coalesce(institution.name, institution.id) AS name, institution.alternatives AS alternatives,
       institution.ror AS ror, institution.openalex AS openalex, institution.type AS type, institution.country AS country,
       institution.city AS city, institution.latitude AS latitude, institution.longitude AS longitude,
       institution.domains AS domains, coalesce(institution.works, 0) AS works,
       coalesce(institution.researchers, 0) AS researchers,
       coalesce(institution.topics, 0) AS topics, partOf, parts,
       institution.status AS status, successors
