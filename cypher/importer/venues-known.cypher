// What is known of the venues with these ids.
// parameters: $ids
// columns: id, properties
UNWIND $ids AS id
MATCH (venue:Venue {id: id})
RETURN venue.id AS id, properties(venue) AS properties
