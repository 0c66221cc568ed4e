// Lets a mail be tried again later.
// parameters: $id, $lease, $problem, $nextAt (milliseconds)
// columns: none
MATCH (mail:Mail:Made {id: $id})
WHERE mail.lease = $lease
SET mail.state = 'pending', mail.problem = $problem, mail.nextAt = $nextAt
REMOVE mail.lease
