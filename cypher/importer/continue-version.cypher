// Lets a new store's version go on from that of the store it replaces.
// parameters: $number
// columns: none
MATCH (version:GraphVersion {id: 'graph'})
SET version.number = $number
