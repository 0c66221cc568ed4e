// What sources say of people who were merged by hand, each under the id the sources know.
// parameters: $ids
// columns: id, properties (person: the id they go by now; rulings: the corrections that lead there)
UNWIND $ids AS id
MATCH (identity:Identity {id: id})
RETURN identity.id AS id, properties(identity) AS properties
