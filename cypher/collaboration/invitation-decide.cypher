// Decides an invitation that waits; one decided already, lapsed or ended is left as it is.
// parameters: $id, $becomes (state), $from (states it may be in), $open (milliseconds: older ones have lapsed), $now
// columns: decided (whether it was just now), state
MATCH (invitation:Invitation:Made {id: $id})
WITH invitation, invitation.state IN $from AND invitation.createdAt > $open AS decided
FOREACH (once IN CASE WHEN decided THEN [1] ELSE [] END | SET invitation.state = $becomes, invitation.decidedAt = $now)
RETURN decided, invitation.state AS state
