// Everything an account says of itself.
// budget: 500
// parameters: $account
// columns: profile (all properties)
MATCH (profile:Profile {account: $account})
RETURN properties(profile) AS profile
ORDER BY profile.saidAt
