// The graph's version: it grows with every committed change.
// columns: version
// budget: 20
MATCH (version:GraphVersion {id: 'graph'})
RETURN version.number AS version
