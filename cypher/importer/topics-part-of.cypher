// Hangs topics under their broader topic, which is their property parent.
// parameters: $ids
// columns: none
UNWIND $ids AS id
MATCH (topic:Topic {id: id})
CALL (topic) {
  OPTIONAL MATCH (topic)-[link:PART_OF]->(other:Topic)
  WHERE other.id <> topic.parent
  SET other:Stale
  DELETE link
}
MATCH (parent:Topic {id: topic.parent})
MERGE (topic)-[:PART_OF]->(parent)
