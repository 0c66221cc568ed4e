// Keeps a new passkey of an account, unless the account has as many as it may have. They are counted under the account's
// lock: two that are added at once are not both the last one.
// parameters: $account, $id, $label, $publicKey, $attestation, $transports, $signatures, $verified, $backupEligible, $backedUp, $now (milliseconds), $most
// columns: id
MATCH (account:Account:Made {id: $account})
SET account.locked = true
REMOVE account.locked
WITH account
WHERE COUNT { (account)<-[:OPENS]-(:Passkey) } < $most
CREATE (passkey:Passkey:Made {id: $id, label: $label, publicKey: $publicKey, attestation: $attestation,
  transports: $transports, signatures: $signatures, verified: $verified, backupEligible: $backupEligible,
  backedUp: $backedUp, createdAt: $now})
CREATE (passkey)-[:OPENS]->(account)
RETURN passkey.id AS id
