// Removes a passkey of an account, and nobody else's.
// parameters: $account, $id
// columns: id
MATCH (passkey:Passkey:Made {id: $id})-[:OPENS]->(:Account {id: $account})
WITH passkey, passkey.id AS id
DETACH DELETE passkey
RETURN id
