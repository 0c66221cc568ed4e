// Researchers of an institution, by number of works that name it.
// Bound: the 60 leading ones are read from the list kept on the node, whether they are still there from their own few
// affiliations; a later part of more than those ranks all of them, 3 hits each, within the time limit.
// parameters: $id, $skip, $limit
// columns: id, name, works, firstYear, lastYear, lastKnown
// budget: 810
MATCH (institution:Institution {id: $id})
WITH institution, institution.leadingResearchers AS ids
WITH *, $skip + $limit <= size(ids) OR coalesce(institution.researchers, 0) <= size(ids) AS kept
CALL (institution, ids, kept) {
  WITH institution, ids, kept
  WHERE kept
  UNWIND ids[$skip..$skip + $limit] AS id
  MATCH (researcher:Researcher {id: id})
  MATCH (researcher)-[link:AFFILIATED_WITH]->(at)
  WHERE at = institution
  RETURN researcher, link
  UNION ALL
  WITH institution, kept
  WHERE NOT coalesce(kept, false)
  MATCH (institution)<-[link:AFFILIATED_WITH]-(researcher:Researcher)
  WITH link, researcher
  ORDER BY link.works DESC, researcher.id
  SKIP $skip
  LIMIT $limit
  RETURN researcher, link
}
RETURN researcher.id AS id, coalesce(researcher.name, researcher.id) AS name, link.works AS works,
       link.firstYear AS firstYear, link.lastYear AS lastYear, coalesce(link.lastKnown, false) AS lastKnown
ORDER BY works DESC, id
