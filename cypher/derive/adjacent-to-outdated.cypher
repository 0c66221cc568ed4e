// Removes pairs of topics that share no work any more.
// parameters: $ids
// columns: none
UNWIND $ids AS id
MATCH (topic:Topic {id: id})-[pair:ADJACENT_TO]-(other:Topic)
WHERE NOT EXISTS { (topic)<-[:ABOUT]-(:Work)-[:ABOUT]->(other) }
WITH DISTINCT pair
DELETE pair
