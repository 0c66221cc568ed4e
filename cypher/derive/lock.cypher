// Takes the writers' lock and says that the graph changes.
// columns: none
MATCH (version:GraphVersion {id: 'graph'})
SET version.number = version.number + 1
