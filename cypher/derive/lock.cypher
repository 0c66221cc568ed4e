// Takes the writers' lock and says that the graph changes.
// columns: version
MATCH (version:GraphVersion {id: 'graph'})
SET version.number = version.number + 1
RETURN version.number AS version
