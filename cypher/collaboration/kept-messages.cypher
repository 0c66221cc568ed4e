// Every message an account has written, and those written to it in the same conversations.
// parameters: $account
// columns: conversation, number, mine, text, sentAt (milliseconds)
// budget: 200000
MATCH (seat:Seat {account: $account})
WHERE seat.lastAt > 0
MATCH (message:Message {conversation: seat.conversation})
WHERE message.number > 0 AND (message.heldBack IS NULL OR message.from = $account)
RETURN message.conversation AS conversation, message.number AS number, message.from = $account AS mine, message.text AS text,
       message.sentAt AS sentAt
ORDER BY conversation, number
