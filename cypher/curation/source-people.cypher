// What sources say of people who were merged by hand, each under the id the sources know.
// parameters: $ids
// columns: id, properties (person: the id they go by now; rulings: the corrections that lead there)
UNWIND $ids AS id
MATCH (said:SourcePerson {id: id})
RETURN said.id AS id, properties(said) AS properties
