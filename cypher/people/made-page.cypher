// The next of what people made in the order of ids, with the relationships that begin at each.
// parameters: $after (an id, or empty), $limit
// columns: id, labels, properties, relationships (from, to, type, properties)
MATCH (made:Made)
WHERE made.id > $after
WITH made ORDER BY made.id LIMIT $limit
RETURN made.id AS id, labels(made) AS labels, properties(made) AS properties,
       COLLECT {
         MATCH (made)-[relationship]->(other:Made)
         RETURN {from: made.id, to: other.id, type: type(relationship), properties: properties(relationship)}
       } AS relationships
