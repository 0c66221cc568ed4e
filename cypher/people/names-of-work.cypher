// The own ids that this work can have been named by, now or before.
// budget: 60
// parameters: $id
// columns: names
MATCH (entity:Work {id: $id})
//> people/part/names
RETURN names
