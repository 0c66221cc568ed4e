// Ids of the works that name an institution, newest first.
// Bound: the first 60 are kept on the node; a later part of more than those sorts all of them, 4 hits each, within the time limit.
// parameters: $id, $skip, $limit
// columns: id
// budget: 20
MATCH (institution:Institution {id: $id})
WITH institution, institution.leadingWorks AS ids
WITH *, $skip + $limit <= size(ids) OR coalesce(institution.works, 0) <= size(ids) AS kept
CALL (institution, ids, kept) {
  WITH ids, kept
  WHERE kept
  UNWIND range($skip, size(ids[..$skip + $limit]) - 1) AS at
  RETURN at, ids[at] AS id
  UNION ALL
  WITH institution, kept
  WHERE NOT coalesce(kept, false)
  MATCH (institution)<-[:PRODUCED_AT]-(work:Work)
  WITH work
  ORDER BY coalesce(work.date, '') DESC, work.id
  SKIP $skip
  LIMIT $limit
  WITH collect(work.id) AS sorted
  UNWIND range(0, size(sorted) - 1) AS at
  RETURN at, sorted[at] AS id
}
RETURN id
ORDER BY at
