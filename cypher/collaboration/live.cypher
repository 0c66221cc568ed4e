// Whether a conversation may still be followed live: the session stands, the seat is its account's, and whoever looks has not
// blocked the other.
// parameters: $seat, $session (hash), $now (milliseconds)
// columns: messages (number of the newest)
// budget: 40
MATCH (session:Session {id: $session})
WHERE session.expiresAt > $now
MATCH (seat:Seat:Made {id: $seat})
WHERE seat.account = session.account
MATCH (conversation:Conversation:Made {id: seat.conversation})
WHERE NOT EXISTS {
  MATCH (theirs:Seat {conversation: conversation.id})
  WHERE theirs.account <> seat.account AND EXISTS { MATCH (:Block:Made {id: 'block:' + seat.account + ':' + theirs.account}) }
}
RETURN conversation.messages AS messages
