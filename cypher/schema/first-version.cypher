// The graph's version, a single node; it grows with every committed change and is the writers' lock.
// columns: none
MERGE (version:GraphVersion {id: 'graph'})
  ON CREATE SET version.number = 0
