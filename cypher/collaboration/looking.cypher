// Whoever has this seat looks at the conversation until a moment, and needs no mail.
// parameters: $seat, $until (milliseconds)
// columns: none
MATCH (seat:Seat:Made {id: $seat})
SET seat.lookingUntil = $until
