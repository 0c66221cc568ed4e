// Whoever has this seat has stopped looking; what came in between and was not shown is told by mail.
// parameters: $seat
// columns: tell
MATCH (seat:Seat:Made {id: $seat})
WITH seat, seat.unseen > 0 AND seat.noticedAt IS NULL AS tell
REMOVE seat.lookingUntil
FOREACH (once IN CASE WHEN tell THEN [1] ELSE [] END | SET seat.noticedAt = timestamp())
RETURN tell
