// Follows an entity, unless the account does so already, by whatever id.
// parameters: $id, $account, $kind, $entity, $names (ids it can have been named by), $since (milliseconds)
// columns: none
OPTIONAL MATCH (known:Follow {account: $account})
WHERE known.kind = $kind AND known.entity IN $names
WITH count(known) AS known
WHERE known = 0
CALL () {
  MATCH (entity:Researcher {id: $entity}) WHERE $kind = 'researcher'
  RETURN entity.name AS name
  UNION
  MATCH (entity:Topic {id: $entity}) WHERE $kind = 'topic'
  RETURN entity.name AS name
  UNION
  MATCH (entity:Institution {id: $entity}) WHERE $kind = 'institution'
  RETURN entity.name AS name
  UNION
  MATCH (entity:Work {id: $entity}) WHERE $kind = 'work'
  RETURN entity.title AS name
}
MERGE (follow:Made {id: $id})
  ON CREATE SET follow:Follow, follow.account = $account, follow.kind = $kind, follow.entity = $entity,
                follow.name = name, follow.since = $since
