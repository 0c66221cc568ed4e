// Institutions that a topic's works name, by number of works.
// Bound: the 60 leading ones are read from the list kept on the node; a later part of more than those counts over all works,
// some 20 hits each, within the time limit.
// parameters: $id, $skip, $limit
// columns: id, name, country, works
// budget: 180
MATCH (topic:Topic {id: $id})
WITH topic, topic.leadingInstitutions AS ids, topic.leadingInstitutionWorks AS counts
WITH *, $skip + $limit <= size(ids) OR coalesce(topic.institutions, 0) <= size(ids) AS kept
CALL (topic, ids, counts, kept) {
  WITH ids, counts, kept
  WHERE kept
  UNWIND range($skip, size(ids[..$skip + $limit]) - 1) AS i
  MATCH (institution:Institution {id: ids[i]})
  RETURN institution, counts[i] AS works
  UNION ALL
  WITH topic, kept
  WHERE NOT coalesce(kept, false)
  MATCH (topic)<-[:ABOUT]-(:Work)-[:PRODUCED_AT]->(institution:Institution)
  WITH institution, count(*) AS works
  ORDER BY works DESC, institution.id
  SKIP $skip
  LIMIT $limit
  RETURN institution, works
}
RETURN institution.id AS id, coalesce(institution.name, institution.id) AS name, institution.country AS country, works
ORDER BY works DESC, id
