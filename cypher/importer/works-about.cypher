// Connects works with their topics.
// parameters: $about [{work, topic, properties}]
// columns: none
UNWIND $about AS row
MATCH (work:Work {id: row.work})
MATCH (topic:Topic {id: row.topic})
CREATE (work)-[about:ABOUT]->(topic)
SET about = row.properties
SET topic:Stale
