// Connects works with the institutions their author lists name.
// parameters: $produced [{work, institution, source}]
// columns: none
UNWIND $produced AS row
MATCH (work:Work {id: row.work})
MATCH (institution:Institution {id: row.institution})
CREATE (work)-[:PRODUCED_AT {source: row.source}]->(institution)
SET institution:Stale
