// The session of this id.
// budget: 10
// parameters: $id (hash)
// columns: createdAt, seenAt (milliseconds), content
MATCH (session:Session {id: $id})
RETURN session.createdAt AS createdAt, session.seenAt AS seenAt, session.content AS content
