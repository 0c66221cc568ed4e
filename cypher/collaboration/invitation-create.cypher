// Keeps an invitation; the same one sent again changes nothing.
// parameters: $id, $from, $to (accounts), $fromResearcher, $toResearcher, $purpose, $text, $now (milliseconds)
// columns: created
OPTIONAL MATCH (known:Invitation:Made {id: $id})
WITH known
WHERE known IS NULL
CREATE (invitation:Invitation:Made {id: $id, from: $from, to: $to, fromResearcher: $fromResearcher, toResearcher: $toResearcher,
        purpose: $purpose, text: $text, state: 'pending', createdAt: $now})
RETURN invitation.id AS created
