// Takes the writers' lock, so that two imports never read the same state and write over each other.
// columns: version
MATCH (version:GraphVersion {id: 'graph'})
SET version.locked = true
REMOVE version.locked
RETURN version.number AS version
