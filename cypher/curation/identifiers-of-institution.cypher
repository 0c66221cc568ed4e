// Every id records may name an institution by, and whether a researcher is said to be there.
// parameters: $institution, $researcher
// columns: id, openalex, ror, theirs
MATCH (institution:Institution {id: $institution})
RETURN institution.id AS id, institution.openalex AS openalex, institution.ror AS ror,
       EXISTS { (:Researcher {id: $researcher})-[:AFFILIATED_WITH]->(institution) } AS theirs
