// How well it is known whose record this is.
// budget: 10
// parameters: $id (own id)
// columns: id, name, level
MATCH (researcher:Researcher {id: $id})
RETURN researcher.id AS id, coalesce(researcher.name, researcher.id) AS name,
       coalesce(researcher.claimLevel, CASE WHEN researcher.persistentWorks > 0 THEN 1 ELSE 0 END) AS level
