// Leases a mail whose time has come; its lease over, it is due again.
// parameters: $id, $now, $until (milliseconds), $lease
// columns: id, to, subject, text, unsubscribe, createdAt, attempts
MATCH (mail:Mail:Made {id: $id})
WHERE mail.nextAt <= $now
SET mail.state = 'sending', mail.lease = $lease, mail.nextAt = $until, mail.attempts = mail.attempts + 1
RETURN mail.id AS id, mail.to AS to, mail.subject AS subject, mail.text AS text, mail.unsubscribe AS unsubscribe,
       mail.createdAt AS createdAt, mail.attempts AS attempts
