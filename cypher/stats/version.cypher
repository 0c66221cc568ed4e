// The graph's version: it grows with every committed change.
// columns: version
MATCH (version:GraphVersion {id: 'graph'})
RETURN version.number AS version
