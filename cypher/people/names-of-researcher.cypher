// The own ids that this researcher can have been named by, now or before.
// budget: 60
// parameters: $id
// columns: names
MATCH (entity:Researcher {id: $id})
//> people/part/names
RETURN names
