// Ids of the works about a topic, most cited first.
// Bound: the first 60 are kept on the node; a later part of more than those sorts all of them, 4 hits each, within the time limit.
// parameters: $id, $skip, $limit
// columns: id
// budget: 20
MATCH (topic:Topic {id: $id})
WITH topic, topic.leadingWorks AS ids
WITH *, $skip + $limit <= size(ids) OR coalesce(topic.works, 0) <= size(ids) AS kept
CALL (topic, ids, kept) {
  WITH ids, kept
  WHERE kept
  UNWIND range($skip, size(ids[..$skip + $limit]) - 1) AS at
  RETURN at, ids[at] AS id
  UNION ALL
  WITH topic, kept
  WHERE NOT coalesce(kept, false)
  MATCH (topic)<-[:ABOUT]-(work:Work)
  WITH work
  ORDER BY coalesce(work.citations, 0) DESC, work.id
  SKIP $skip
  LIMIT $limit
  WITH collect(work.id) AS sorted
  UNWIND range(0, size(sorted) - 1) AS at
  RETURN at, sorted[at] AS id
}
RETURN id
ORDER BY at
