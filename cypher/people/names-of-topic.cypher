// The own ids that this topic can have been named by, now or before.
// budget: 60
// parameters: $id
// columns: names
MATCH (entity:Topic {id: $id})
//> people/part/names
RETURN names
