// Removes sessions and links whose time is over.
// parameters: $now (milliseconds), $limit
// columns: none
CALL () {
  MATCH (session:Session)
  WHERE session.expiresAt < $now
  RETURN session AS expired LIMIT $limit
  UNION
  MATCH (link:SignInLink)
  WHERE link.expiresAt < $now
  RETURN link AS expired LIMIT $limit
}
DELETE expired
