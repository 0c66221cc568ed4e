// Whoever has this seat has seen everything up to now.
// parameters: $seat
// columns: none
MATCH (seat:Seat:Made {id: $seat})
WHERE seat.unseen > 0 OR seat.noticedAt IS NOT NULL
SET seat.unseen = 0
REMOVE seat.noticedAt
