// How much waits for somebody: invitations to answer and conversations with something not seen.
// Bound: at most 100 of either are counted.
// parameters: $account, $open (milliseconds: older invitations have lapsed)
// columns: waiting
// budget: 1500
CALL () {
  MATCH (invitation:Invitation {to: $account, state: 'pending'})
  WHERE invitation.createdAt > $open
  WITH invitation LIMIT 100
  RETURN count(invitation) AS invitations
}
CALL () {
  MATCH (seat:Seat {account: $account})
  WHERE seat.unseen > 0
  WITH seat LIMIT 100
  RETURN count(seat) AS conversations
}
RETURN invitations + conversations AS waiting
