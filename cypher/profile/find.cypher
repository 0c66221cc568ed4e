// What an account says of itself on a record, the newest of what it said under any of the record's ids.
// budget: 60
// parameters: $id (own id), $account
// columns: id, saidAt (milliseconds), name, biography, links, open, openWith, openFor, featured
MATCH (entity:Researcher {id: $id})
//> people/part/names
MATCH (profile:Profile {account: $account})
WHERE profile.researcher IN names
RETURN profile.id AS id, profile.saidAt AS saidAt, profile.name AS name, profile.biography AS biography, profile.links AS links,
       profile.open AS open, profile.openWith AS openWith, profile.openFor AS openFor, profile.featured AS featured
ORDER BY saidAt DESC
LIMIT 1
