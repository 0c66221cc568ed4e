// Leads everybody who goes by one id to another.
// parameters: $from, $into, $correction
// columns: none
MATCH (said:SourcePerson {person: $from})
SET said.person = $into, said.rulings = said.rulings + $correction
