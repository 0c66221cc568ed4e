// Mails whose time has come: new ones, those to try again, and those whose sender died. Settled ones have no time.
// parameters: $now (milliseconds), $limit
// columns: id
MATCH (mail:Mail)
WHERE mail.nextAt <= $now
RETURN mail.id AS id
ORDER BY mail.nextAt
LIMIT $limit
