// Says that the graph changed: every cached answer is out of date from here on.
// columns: version
MATCH (version:GraphVersion {id: 'graph'})
SET version.number = version.number + 1
RETURN version.number AS version
