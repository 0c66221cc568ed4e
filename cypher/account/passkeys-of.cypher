// An account's passkeys, oldest first.
// budget: 1000
// parameters: $account
// columns: account, id, label, publicKey, attestation, transports, signatures, verified, backupEligible, backedUp, createdAt, usedAt (milliseconds; null: never)
MATCH (account:Account:Made {id: $account})<-[:OPENS]-(passkey:Passkey)
//> account/part/passkey
ORDER BY createdAt, id
