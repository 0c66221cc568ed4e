// Who follows what among the authors, topics, institutions and cited works of new works.
// parameters: $works (ids), $finishedAt (milliseconds; who began to follow later is told nothing)
// columns: account, work, title, why (kind, entity, name)
UNWIND $works AS id
MATCH (work:Work {id: id})
CALL (work) {
  MATCH (work)<-[:AUTHORED]-(near:Researcher)
  RETURN near AS entity, 'researcher' AS kind
  UNION
  MATCH (work)-[:ABOUT]->(near:Topic)
  RETURN near AS entity, 'topic' AS kind
  UNION
  MATCH (work)-[:PRODUCED_AT]->(near:Institution)
  RETURN near AS entity, 'institution' AS kind
  UNION
  MATCH (work)-[:CITES]->(near:Work)
  RETURN near AS entity, 'work' AS kind
}
//> people/part/names
UNWIND names AS name
MATCH (follow:Follow {entity: name})
WHERE follow.kind = kind AND follow.since <= $finishedAt
WITH work, follow.account AS account, kind, entity
ORDER BY kind, entity.id
RETURN account, work.id AS work, work.title AS title,
       collect(DISTINCT {kind: kind, entity: entity.id, name: coalesce(entity.name, entity.title)}) AS why
ORDER BY account, work
