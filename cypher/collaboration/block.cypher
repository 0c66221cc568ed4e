// Keeps that one account blocks another, and ends the invitations that wait between them. To the other they look unanswered.
// parameters: $by, $whom, $researcher (as whom the other was met), $now (milliseconds)
// columns: none
MERGE (block:Block:Made {id: 'block:' + $by + ':' + $whom})
  ON CREATE SET block.by = $by, block.whom = $whom, block.researcher = $researcher, block.at = $now
WITH block
CALL () {
  MATCH (invitation:Invitation {from: $whom, to: $by})
  WHERE invitation.state = 'pending'
  SET invitation.state = 'ended', invitation.decidedAt = $now
}
CALL () {
  MATCH (invitation:Invitation {from: $by, to: $whom})
  WHERE invitation.state = 'pending'
  SET invitation.state = 'withdrawn', invitation.decidedAt = $now
}
