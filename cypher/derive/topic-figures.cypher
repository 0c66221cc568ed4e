// Counts of each topic.
// parameters: $ids
// columns: none
UNWIND $ids AS id
MATCH (topic:Topic {id: id})
SET topic.works = COUNT { (topic)<-[:ABOUT]-() }, topic.researchers = COUNT { (topic)<-[:WORKS_ON]-() }
REMOVE topic:Stale
