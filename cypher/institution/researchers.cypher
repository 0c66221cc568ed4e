// Researchers of an institution, by number of works that name it. Bound: a page of at most 200; time limit on hubs.
// parameters: $id, $skip, $limit
// columns: id, name, works, firstYear, lastYear, lastKnown
MATCH (:Institution {id: $id})<-[link:AFFILIATED_WITH]-(researcher:Researcher)
WITH link, researcher
ORDER BY link.works DESC, researcher.id
SKIP $skip
LIMIT $limit
RETURN researcher.id AS id, coalesce(researcher.name, researcher.id) AS name, link.works AS works,
       link.firstYear AS firstYear, link.lastYear AS lastYear, coalesce(link.lastKnown, false) AS lastKnown
