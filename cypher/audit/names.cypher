// The names of researchers the audit log tells of, also of those who were merged.
// budget: 400
// parameters: $ids
// columns: id, name
//> researcher/part/named
RETURN id, coalesce(researcher.name, said.name, id) AS name
