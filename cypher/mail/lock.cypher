// Keeps others from taking a mail until this transaction ends.
// parameters: $id
// columns: none
MATCH (mail:Made {id: $id})
SET mail.locked = true
REMOVE mail.locked
