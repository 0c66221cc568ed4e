// Takes away what earlier versions of these works' records said about their surroundings.
// parameters: $ids
// columns: awaited (ids that may be awaited by nobody now)
UNWIND $ids AS id
MATCH (work:Work {id: id})
CALL (work) {
  OPTIONAL MATCH (work)<-[link:AUTHORED]-(author)
  SET author:Stale
  DELETE link
}
CALL (work) {
  OPTIONAL MATCH (work)-[link:ABOUT|PUBLISHED_IN|PRODUCED_AT|CITES]->(near)
  SET near:Stale
  DELETE link
}
OPTIONAL MATCH (work)-[link:AWAITS]->(awaited:Awaited)
DELETE link
RETURN DISTINCT awaited.id AS awaited
