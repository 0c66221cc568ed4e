// Removes what only mentions made and nothing mentions any more; what hung on it is looked at next.
// parameters: $limit
// columns: removed
CALL () {
  MATCH (n:Researcher:Stale)
  WHERE NOT EXISTS { (n)-[:AUTHORED]->() }
  RETURN n
  UNION
  MATCH (n:Topic:Stale)
  WHERE NOT EXISTS { (n)<-[:ABOUT|PART_OF]-() }
  RETURN n
  UNION
  MATCH (n:Institution:Stale)
  WHERE NOT EXISTS { (n)<-[:PRODUCED_AT|PART_OF]-() } AND NOT EXISTS { (n)<-[link:AFFILIATED_WITH]-() WHERE link.stated IS NOT NULL }
  RETURN n
  UNION
  MATCH (n:Venue:Stale)
  WHERE NOT EXISTS { (n)<-[:PUBLISHED_IN]-() }
  RETURN n
}
WITH n
WHERE NOT EXISTS { (n)<-[:DESCRIBES]-() }
LIMIT $limit
CALL (n) {
  MATCH (n)-[:COAUTHORED_WITH|AFFILIATED_WITH|WORKS_ON|PART_OF|ADJACENT_TO]-(near)
  SET near:Stale
}
DETACH DELETE n
RETURN count(*) AS removed
