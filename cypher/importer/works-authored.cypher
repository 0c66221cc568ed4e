// Connects works with their authors.
// parameters: $authored [{work, researcher, properties}]
// columns: none
UNWIND $authored AS row
MATCH (work:Work {id: row.work})
MATCH (researcher:Researcher {id: row.researcher})
CREATE (researcher)-[authored:AUTHORED]->(work)
SET authored = row.properties
SET researcher:Stale
