// Conversations of an account, those with the newest message first.
// Ordered by both properties of the index, so that no more are read than are shown.
// parameters: $account, $skip, $limit
// columns: id, purpose, lastAt (milliseconds), other (account; null: has left), name, researcher, researcherName, unseen
// budget: 1500
MATCH (mine:Seat {account: $account})
WHERE mine.lastAt > 0
WITH mine
ORDER BY mine.account DESC, mine.lastAt DESC
SKIP $skip LIMIT $limit
MATCH (conversation:Conversation:Made {id: mine.conversation})
OPTIONAL MATCH (theirs:Seat {conversation: conversation.id})
WHERE theirs.account <> $account
OPTIONAL MATCH (account:Account:Made {id: theirs.account})
OPTIONAL MATCH (researcher:Researcher {id: theirs.researcher})
RETURN conversation.id AS id, conversation.purpose AS purpose, mine.lastAt AS lastAt, theirs.account AS other, account.name AS name,
       theirs.researcher AS researcher, coalesce(researcher.name, theirs.researcher) AS researcherName, mine.unseen AS unseen
ORDER BY lastAt DESC
