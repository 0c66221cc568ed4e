// Messages of a conversation before one of them, newest first; what a block has held back only its sender sees.
// Ordered by both properties of the index, so that no more are read than are shown.
// parameters: $conversation, $account (who reads), $before (number), $limit
// columns: id, number, mine, text (null: withheld), withheld (why), sentAt (milliseconds)
// budget: 1000
MATCH (message:Message {conversation: $conversation})
WHERE message.number < $before AND (message.heldBack IS NULL OR message.from = $account)
WITH message
ORDER BY message.conversation DESC, message.number DESC
LIMIT $limit
RETURN message.id AS id, message.number AS number, message.from = $account AS mine, message.text AS text,
       message.withheldBecause AS withheld, message.sentAt AS sentAt
