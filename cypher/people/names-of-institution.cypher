// The own ids that this institution can have been named by, now or before.
// budget: 60
// parameters: $id
// columns: names
MATCH (entity:Institution {id: $id})
//> people/part/names
RETURN names
