// Tells moderators of an invitation, for whoever has received it; told again, nothing changes.
// parameters: $id, $invitation, $account, $reason, $note, $now (milliseconds)
// columns: whom (who has sent it)
MATCH (invitation:Invitation:Made {id: $invitation})
WHERE invitation.to = $account
MERGE (report:Report:Made {id: $id})
  ON CREATE SET report.by = $account, report.kind = 'invitation', report.about = invitation.id, report.whom = invitation.from,
    report.reason = $reason, report.note = $note, report.state = 'open', report.createdAt = $now
RETURN invitation.from AS whom
