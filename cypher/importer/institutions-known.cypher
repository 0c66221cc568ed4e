// What is known of the institutions with these identifiers.
// parameters: $openalex, $rors
// columns: id, properties
CALL () {
  UNWIND $openalex AS openalex
  MATCH (institution:Institution {openalex: openalex})
  RETURN institution
  UNION
  UNWIND $rors AS ror
  MATCH (institution:Institution {ror: ror})
  RETURN institution
}
RETURN institution.id AS id, properties(institution) AS properties
