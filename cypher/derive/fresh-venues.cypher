// Venues have no figures; they are fresh once orphans are gone.
// parameters: $limit
// columns: refreshed
MATCH (venue:Venue:Stale)
WITH venue
LIMIT $limit
REMOVE venue:Stale
RETURN count(*) AS refreshed
