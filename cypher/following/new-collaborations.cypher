// Pairs one of whom is followed and whose every joint work came with this run.
// parameters: $works (ids, new with the run), $run, $finishedAt (milliseconds; who began to follow later is told nothing)
// columns: account, a, aName, b, bName, works
UNWIND $works AS id
MATCH (work:Work {id: id})<-[:AUTHORED]-(entity:Researcher)
WITH DISTINCT entity, work
//> people/part/names
UNWIND names AS name
MATCH (follow:Follow {entity: name})
WHERE follow.kind = 'researcher' AND follow.since <= $finishedAt
WITH entity, work, collect(DISTINCT follow.account) AS accounts
MATCH (work)<-[:AUTHORED]-(other:Researcher)
WHERE other <> entity
WITH DISTINCT entity, other, accounts
MATCH (entity)-[pair:COAUTHORED_WITH]-(other)
WHERE NOT EXISTS {
  MATCH (entity)-[:AUTHORED]->(joint:Work)<-[:AUTHORED]-(other)
  WHERE EXISTS {
    MATCH (older:Record)-[:DESCRIBES]->(joint) WHERE coalesce(older.firstRun, older.run) < $run
  }
}
WITH accounts, pair.works AS works,
     CASE WHEN entity.id < other.id THEN entity ELSE other END AS a,
     CASE WHEN entity.id < other.id THEN other ELSE entity END AS b
UNWIND accounts AS account
RETURN DISTINCT account, a.id AS a, a.name AS aName, b.id AS b, b.name AS bName, works
ORDER BY account, a, b
