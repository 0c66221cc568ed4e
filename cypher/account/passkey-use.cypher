// Writes down that a passkey has signed. Nothing if it counts signatures and this one is not later than the last: then
// there are two of it. Authenticators that do not count always say 0.
// parameters: $account, $id, $signatures, $now (milliseconds)
// columns: id
MATCH (passkey:Passkey:Made {id: $id})-[:OPENS]->(:Account {id: $account})
SET passkey.locked = true
REMOVE passkey.locked
WITH passkey
WHERE passkey.signatures < $signatures OR (passkey.signatures = 0 AND $signatures = 0)
SET passkey.signatures = $signatures, passkey.usedAt = $now
RETURN passkey.id AS id
