// Collaborators by strength, each with the joint works whose terms 1/(n-1) add up to it.
// Bound: a page of at most 200; terms are found from the works of the two that have fewer.
// parameters: $id, $skip, $limit, $authorLimit
// columns: id, name, works, strength, firstYear, lastYear, terms
MATCH (researcher:Researcher {id: $id})-[pair:COAUTHORED_WITH]-(other:Researcher)
WITH researcher, pair, other
ORDER BY pair.strength DESC, pair.works DESC, other.id
SKIP $skip
LIMIT $limit
CALL (researcher, other) {
  WITH CASE WHEN researcher.works <= other.works THEN researcher ELSE other END AS fewer,
       CASE WHEN researcher.works <= other.works THEN other ELSE researcher END AS more
  MATCH (fewer)-[:AUTHORED]->(work:Work)
  WHERE work.authorCount <= $authorLimit AND EXISTS { (more)-[:AUTHORED]->(work) }
  WITH work
  ORDER BY coalesce(work.date, '') DESC, work.id
  RETURN collect({work: work.id, title: work.title, year: work.year, authors: work.authorCount}) AS terms
}
RETURN other.id AS id, coalesce(other.name, other.id) AS name, pair.works AS works, pair.strength AS strength,
       pair.firstYear AS firstYear, pair.lastYear AS lastYear, terms
ORDER BY strength DESC, works DESC, id
