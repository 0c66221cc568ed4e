// What a link is for, while it opens.
// budget: 10
// parameters: $hash, $now (milliseconds)
// columns: email, account, next
MATCH (link:SignInLink {id: $hash})
WHERE link.expiresAt > $now
RETURN link.email AS email, link.account AS account, link.next AS next
