// The ORCID iDs of two people and of everybody merged into them.
// parameters: $ids
// columns: id, name, orcid
UNWIND $ids AS id
CALL (id) {
  MATCH (person:Researcher {id: id})
  WHERE NOT EXISTS { (:SourcePerson {id: id}) }
  RETURN person
  UNION
  MATCH (person:SourcePerson {person: id})
  RETURN person
}
WITH person WHERE person.orcid IS NOT NULL
RETURN person.id AS id, coalesce(person.name, person.id) AS name, person.orcid AS orcid
ORDER BY id
