// Keeps a link that is mailed; earlier ones to the same address for the same purpose go.
// parameters: $hash (of the secret), $email, $account (whose address it proves, or null), $next, $expiresAt (milliseconds)
// columns: none
CALL () {
  MATCH (earlier:SignInLink {email: $email})
  WHERE coalesce(earlier.account, '') = coalesce($account, '')
  DELETE earlier
}
CREATE (:SignInLink {id: $hash, email: $email, account: $account, next: $next, expiresAt: $expiresAt})
