// The passkey of this id, with whom it opens.
// budget: 20
// parameters: $id
// columns: account, id, label, publicKey, attestation, transports, signatures, verified, backupEligible, backedUp, createdAt, usedAt (milliseconds; null: never)
MATCH (passkey:Passkey:Made {id: $id})-[:OPENS]->(account:Account)
//> account/part/passkey
