// Institutions a researcher is or was at, the present ones first.
// parameters: $id, $skip, $limit
// columns: id, name, country, works, firstYear, lastYear, lastKnown, total
// budget: 350
MATCH (researcher:Researcher {id: $id})-[link:AFFILIATED_WITH]->(institution:Institution)
RETURN institution.id AS id, coalesce(institution.name, institution.id) AS name, institution.country AS country,
       link.works AS works, link.firstYear AS firstYear, link.lastYear AS lastYear, coalesce(link.lastKnown, false) AS lastKnown,
       COUNT { (researcher)-[:AFFILIATED_WITH]->() } AS total
ORDER BY lastKnown DESC, coalesce(lastYear, 0) DESC, works DESC, id
SKIP $skip
LIMIT $limit
