// A conversation, for one of the two who have it.
// parameters: $conversation, $account
// columns: id, purpose, openedAt (milliseconds), other (their account; null: has left), name, researcher,
//          researcherName, ownResearcher, blocked (whether the one who asks has blocked the other), unseen
// budget: 60
MATCH (mine:Seat:Made {id: 'seat:' + $conversation + ':' + $account})
MATCH (conversation:Conversation:Made {id: mine.conversation})
OPTIONAL MATCH (theirs:Seat {conversation: conversation.id})
WHERE theirs.account <> $account
OPTIONAL MATCH (account:Account:Made {id: theirs.account})
OPTIONAL MATCH (researcher:Researcher {id: theirs.researcher})
OPTIONAL MATCH (block:Block:Made {id: 'block:' + $account + ':' + theirs.account})
RETURN conversation.id AS id, conversation.purpose AS purpose, conversation.openedAt AS openedAt, theirs.account AS other, account.name AS name, theirs.researcher AS researcher,
       coalesce(researcher.name, theirs.researcher) AS researcherName, mine.researcher AS ownResearcher, block IS NOT NULL AS blocked,
       mine.unseen AS unseen
