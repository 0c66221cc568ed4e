// What is kept of a passkey.
RETURN account.id AS account, passkey.id AS id, passkey.label AS label, passkey.publicKey AS publicKey,
       passkey.attestation AS attestation, passkey.transports AS transports, passkey.signatures AS signatures,
       passkey.verified AS verified, passkey.backupEligible AS backupEligible, passkey.backedUp AS backedUp,
       passkey.createdAt AS createdAt, passkey.usedAt AS usedAt
