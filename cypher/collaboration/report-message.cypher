// Tells moderators of a message, for whoever it was sent to; told again, nothing changes.
// parameters: $id, $conversation, $number, $account, $reason, $note, $now (milliseconds)
// columns: whom (who has sent it)
MATCH (:Seat:Made {id: 'seat:' + $conversation + ':' + $account})
MATCH (message:Message {conversation: $conversation, number: $number})
WHERE message.from <> $account AND message.heldBack IS NULL
MERGE (report:Report:Made {id: $id})
  ON CREATE SET report.by = $account, report.kind = 'message', report.about = message.id, report.whom = message.from,
    report.reason = $reason, report.note = $note, report.state = 'open', report.createdAt = $now
RETURN message.from AS whom
