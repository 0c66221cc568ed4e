// Ids of a researcher's works, newest first.
// Bound: the 1,000 newest are kept on the node; a later part of more than those sorts all works of the person, 4 hits each.
// parameters: $id, $skip, $limit
// columns: id
// budget: 20
MATCH (researcher:Researcher {id: $id})
WITH researcher, researcher.newestWorks AS ids
WITH *, $skip + $limit <= size(ids) OR coalesce(researcher.works, 0) <= size(ids) AS kept
CALL (researcher, ids, kept) {
  WITH ids, kept
  WHERE kept
  UNWIND range($skip, size(ids[..$skip + $limit]) - 1) AS place
  RETURN place, ids[place] AS id
  UNION ALL
  WITH researcher, kept
  WHERE NOT coalesce(kept, false)
  MATCH (researcher)-[:AUTHORED]->(work:Work)
  WITH work
  ORDER BY coalesce(work.date, '') DESC, work.id
  SKIP $skip
  LIMIT $limit
  WITH collect(work.id) AS sorted
  UNWIND range(0, size(sorted) - 1) AS place
  RETURN place, sorted[place] AS id
}
RETURN id
ORDER BY place
