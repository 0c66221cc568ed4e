// Ends the session of this id.
// parameters: $id (hash)
// columns: none
MATCH (session:Session {id: $id})
DELETE session
