// Writes a session; one that got a new id is no longer there under the old one.
// parameters: $before (hash of the old id, or null), $id (hash), $account, $createdAt, $seenAt, $expiresAt (milliseconds), $content
// columns: none
CALL () {
  MATCH (old:Session {id: $before})
  DELETE old
}
MERGE (session:Session {id: $id})
SET session.account = $account, session.createdAt = $createdAt, session.seenAt = $seenAt, session.expiresAt = $expiresAt,
    session.content = $content
