// Everything kept of invitations an account has sent and received.
// parameters: $account
// columns: direction, id, researcher (the other's), purpose, text, state, createdAt, decidedAt (milliseconds)
// budget: 50000
CALL () {
  MATCH (invitation:Invitation {from: $account})
  WHERE invitation.createdAt > 0
  RETURN invitation, 'sent' AS direction, invitation.toResearcher AS researcher
  UNION ALL
  MATCH (invitation:Invitation {to: $account})
  WHERE invitation.createdAt > 0
  RETURN invitation, 'received' AS direction, invitation.fromResearcher AS researcher
}
RETURN direction, invitation.id AS id, researcher, invitation.purpose AS purpose, invitation.text AS text,
       CASE WHEN direction = 'sent' AND invitation.state = 'ended' THEN 'pending' ELSE invitation.state END AS state,
       invitation.createdAt AS createdAt,
       CASE WHEN direction = 'sent' AND invitation.state = 'ended' THEN null ELSE invitation.decidedAt END AS decidedAt
ORDER BY createdAt, id
