// Removes mails that were sent or given up before a moment.
// parameters: $before (milliseconds), $limit
// columns: none
MATCH (mail:Mail)
WHERE mail.settledAt < $before
WITH mail LIMIT $limit
DELETE mail
