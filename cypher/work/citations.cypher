// Ids of the works in the graph that cite a work, newest first.
// Bound: of a work that more than 60 cite the newest 60 are kept on the node; a later part sorts all of them, 4 hits each.
// parameters: $id, $skip, $limit
// columns: id, total
// budget: 310
MATCH (work:Work {id: $id})
WITH work, work.newestCitations AS ids, coalesce(work.citationsInGraph, 0) AS total
WITH *, coalesce($skip + $limit <= size(ids), false) AS kept
CALL (work, ids, kept) {
  WITH ids, kept
  WHERE kept
  UNWIND range($skip, $skip + $limit - 1) AS place
  RETURN place, ids[place] AS id
  UNION ALL
  WITH work, kept
  WHERE NOT kept
  MATCH (work)<-[:CITES]-(citing:Work)
  WITH citing
  ORDER BY coalesce(citing.date, '') DESC, citing.id
  SKIP $skip
  LIMIT $limit
  WITH collect(citing.id) AS sorted
  UNWIND range(0, size(sorted) - 1) AS place
  RETURN place, sorted[place] AS id
}
RETURN id, total
ORDER BY place
