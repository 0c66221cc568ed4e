// Connects works with their venues.
// parameters: $published [{work, venue, source}]
// columns: none
UNWIND $published AS row
MATCH (work:Work {id: row.work})
MATCH (venue:Venue {id: row.venue})
CREATE (work)-[:PUBLISHED_IN {source: row.source}]->(venue)
SET venue:Stale
