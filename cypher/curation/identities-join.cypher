// Leads everybody who goes by one id to another.
// parameters: $from, $into, $correction
// columns: none
MATCH (identity:Identity {person: $from})
SET identity.person = $into, identity.rulings = identity.rulings + $correction
