// What is known of the topics with these ids.
// parameters: $ids
// columns: id, properties
UNWIND $ids AS id
MATCH (topic:Topic {id: id})
RETURN topic.id AS id, properties(topic) AS properties
