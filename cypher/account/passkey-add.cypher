// Keeps a new passkey of an account, unless the account has as many as it may have.
// parameters: $account, $id, $label, $publicKey, $attestation, $transports, $signatures, $verified, $backupEligible, $backedUp, $now (milliseconds), $most
// columns: id
MATCH (account:Account:Made {id: $account})
WHERE COUNT { (account)<-[:OPENS]-(:Passkey) } < $most
CREATE (passkey:Passkey:Made {id: $id, label: $label, publicKey: $publicKey, attestation: $attestation,
  transports: $transports, signatures: $signatures, verified: $verified, backupEligible: $backupEligible,
  backedUp: $backedUp, createdAt: $now})
CREATE (passkey)-[:OPENS]->(account)
RETURN passkey.id AS id
