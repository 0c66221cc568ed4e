// Opens the conversation an accepted invitation leads to; the invitation is what is said in it first. Whoever has sent it
// finds the acceptance as something not seen yet.
// parameters: $invitation, $conversation, $message (ids they get), $now (milliseconds)
// columns: conversation
MATCH (invitation:Invitation:Made {id: $invitation})
CREATE (conversation:Conversation:Made {id: $conversation, invitation: invitation.id, purpose: invitation.purpose, messages: 1, openedAt: $now})
CREATE (:Seat:Made {id: 'seat:' + $conversation + ':' + invitation.from, conversation: $conversation, account: invitation.from,
        researcher: invitation.fromResearcher, unseen: 1, noticedAt: $now, lastAt: $now})
CREATE (:Seat:Made {id: 'seat:' + $conversation + ':' + invitation.to, conversation: $conversation, account: invitation.to,
        researcher: invitation.toResearcher, unseen: 0, lastAt: $now})
CREATE (:Message:Made {id: $message, conversation: $conversation, number: 1, from: invitation.from, text: invitation.text,
        sentAt: invitation.createdAt})
RETURN conversation.id AS conversation
