// What stands between somebody who would invite and whom they would invite. Invitations that a block has ended look like
// those nobody has answered: whoever is blocked is not told.
// Bound: what one account has sent within the time an invitation is open, some 600 by the quotas.
// parameters: $from, $to (accounts), $conversation (id it has or would have), $day, $open (milliseconds: a day ago, and the
//             age at which invitations lapse)
// columns: there (whether both have an account), barredUntil (milliseconds: by moderators, or null), rule, refused, refusing, conversation, mine, theirs (invitations that
//          wait, or null), today, firstToday (milliseconds), waiting
// budget: 12000
OPTIONAL MATCH (sender:Account:Made {id: $from})
OPTIONAL MATCH (account:Account:Made {id: $to})
OPTIONAL MATCH (barred:Correspondent:Made {id: 'correspondent:' + $from})
OPTIONAL MATCH (correspondent:Correspondent:Made {id: 'correspondent:' + $to})
OPTIONAL MATCH (block:Block:Made {id: 'block:' + $to + ':' + $from})
OPTIONAL MATCH (own:Block:Made {id: 'block:' + $from + ':' + $to})
OPTIONAL MATCH (seat:Seat:Made {id: 'seat:' + $conversation + ':' + $from})
CALL () {
  MATCH (invitation:Invitation {from: $from})
  WHERE invitation.createdAt > $open
  WITH invitation, invitation.state IN ['pending', 'ended'] AS waits
  RETURN count(CASE WHEN invitation.createdAt > $day THEN 1 END) AS today,
         min(CASE WHEN invitation.createdAt > $day THEN invitation.createdAt END) AS firstToday,
         count(CASE WHEN waits THEN 1 END) AS waiting,
         collect(CASE WHEN waits AND invitation.to = $to THEN invitation.id END)[0] AS mine
}
CALL () {
  MATCH (invitation:Invitation {from: $to})
  WHERE invitation.createdAt > $open AND invitation.to = $from AND invitation.state = 'pending'
  RETURN collect(invitation.id)[0] AS theirs
}
RETURN sender IS NOT NULL AND account IS NOT NULL AS there, barred.barredUntil AS barredUntil, correspondent.rule AS rule, block IS NOT NULL AS refused, own IS NOT NULL AS refusing,
       seat.conversation AS conversation, mine, theirs, today, firstToday, waiting
