// Takes institutions off those they are part of; what they waited for may no longer be awaited by any.
// parameters: $ids
// columns: awaited
UNWIND $ids AS id
MATCH (institution:Institution {id: id})
CALL (institution) {
  MATCH (institution)-[link:PART_OF]->(whole:Institution)
  SET whole:Stale
  DELETE link
}
MATCH (institution)-[wait:AWAITS]->(awaited:Awaited)
WITH wait, awaited.id AS awaited
DELETE wait
RETURN DISTINCT awaited
