// What is known of the institutions with these identifiers, and the records that describe them.
// parameters: $openalex, $rors
// columns: id, properties, records ([{key, content, version, hash, entity}])
CALL () {
  UNWIND $openalex AS openalex
  MATCH (institution:Institution {openalex: openalex})
  RETURN institution
  UNION
  UNWIND $rors AS ror
  MATCH (institution:Institution {ror: ror})
  RETURN institution
}
RETURN institution.id AS id, properties(institution) AS properties,
       [(record:Record)-[:DESCRIBES]->(institution) | record {.key, .content, .version, .hash, entity: institution.id}] AS records
