// Uses a link up; the second of two at once waits for the lock and finds it gone.
// parameters: $hash, $now (milliseconds)
// columns: email, account, next
MATCH (link:SignInLink {id: $hash})
SET link.taken = true
WITH link, link.email AS email, link.account AS account, link.next AS next, link.expiresAt > $now AS open
DELETE link
WITH email, account, next, open
WHERE open
RETURN email, account, next
