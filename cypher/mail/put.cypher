// Puts a mail into the outbox.
// parameters: $id, $to, $subject, $text, $unsubscribe (or null), $now (milliseconds)
// columns: none
CREATE (:Mail:Made {id: $id, to: $to, subject: $subject, text: $text, unsubscribe: $unsubscribe, createdAt: $now,
                    state: 'pending', attempts: 0, nextAt: $now})
