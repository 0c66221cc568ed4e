// Says what became of a mail, if its lease is still the one it was sent under.
// parameters: $id, $lease, $state (sent, failed), $problem (or null), $now (milliseconds)
// columns: none
MATCH (mail:Mail:Made {id: $id})
WHERE mail.lease = $lease
SET mail.state = $state, mail.problem = $problem, mail.settledAt = $now
REMOVE mail.nextAt, mail.lease
