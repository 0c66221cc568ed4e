// Adds a message to a conversation; the same one sent again changes nothing. One that its reader has blocked is held back.
// A reader who is not looking is told by mail, once until they have looked.
// parameters: $id, $mine, $theirs (seats), $text, $now (milliseconds)
// columns: number, tell (whether the reader is to be told by mail)
MATCH (mine:Seat:Made {id: $mine})
MATCH (theirs:Seat:Made {id: $theirs})
MATCH (conversation:Conversation:Made {id: mine.conversation})
WHERE NOT EXISTS { MATCH (:Message:Made {id: $id}) }
OPTIONAL MATCH (block:Block:Made {id: 'block:' + theirs.account + ':' + mine.account})
SET conversation.messages = conversation.messages + 1, mine.lastAt = $now
CREATE (message:Message:Made {id: $id, conversation: conversation.id, number: conversation.messages, from: mine.account, text: $text,
        sentAt: $now, heldBack: CASE WHEN block IS NOT NULL THEN true END})
WITH message, theirs, block IS NULL AS delivered
WITH message, theirs, delivered, delivered AND theirs.noticedAt IS NULL AND coalesce(theirs.lookingUntil, 0) < $now AS tell
FOREACH (once IN CASE WHEN delivered THEN [1] ELSE [] END | SET theirs.unseen = theirs.unseen + 1, theirs.lastAt = $now)
FOREACH (once IN CASE WHEN tell THEN [1] ELSE [] END | SET theirs.noticedAt = $now)
RETURN message.number AS number, tell
