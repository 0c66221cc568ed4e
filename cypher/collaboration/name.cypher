// What a researcher is called.
// parameters: $researcher (own id)
// columns: id, name
// budget: 10
MATCH (researcher:Researcher {id: $researcher})
RETURN researcher.id AS id, coalesce(researcher.name, researcher.id) AS name
