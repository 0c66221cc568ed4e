// Removes all an account has written to others and received, with its blocks, its seats, and conversations nobody is left in.
// Reports it made stay without its name; those about it that were open have nothing left to decide.
// parameters: $account
// columns: none
CALL () {
  MATCH (message:Message {from: $account})
  WHERE message.sentAt > 0
  DELETE message
}
CALL () {
  MATCH (seat:Seat {account: $account})
  WHERE seat.lastAt > 0
  WITH seat, seat.conversation AS id
  DELETE seat
  WITH id
  OPTIONAL MATCH (other:Seat {conversation: id})
  SET other.unseen = 0
  WITH id, count(other) AS others
  WHERE others = 0
  MATCH (conversation:Conversation:Made {id: id})
  OPTIONAL MATCH (message:Message {conversation: id})
  WHERE message.number > 0
  DELETE message, conversation
}
CALL () {
  MATCH (invitation:Invitation {from: $account})
  WHERE invitation.createdAt > 0
  DELETE invitation
}
CALL () {
  MATCH (invitation:Invitation {to: $account})
  WHERE invitation.createdAt > 0
  DELETE invitation
}
CALL () {
  MATCH (block:Block {by: $account})
  DELETE block
}
CALL () {
  MATCH (block:Block {whom: $account})
  DELETE block
}
CALL () {
  MATCH (report:Report {by: $account})
  REMOVE report.by
}
CALL () {
  MATCH (report:Report {whom: $account})
  REMOVE report.whom
  SET report.state = CASE report.state WHEN 'open' THEN 'gone' ELSE report.state END
}
CALL () {
  MATCH (correspondent:Correspondent:Made {id: 'correspondent:' + $account})
  DELETE correspondent
}
