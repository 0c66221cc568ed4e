// In how many browsers an account is signed in.
// budget: 1000
// parameters: $account, $now (milliseconds)
// columns: sessions
MATCH (session:Session {account: $account})
WHERE session.expiresAt > $now
RETURN count(session) AS sessions
