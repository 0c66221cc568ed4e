// Copies the collaborations, weighted by strength, into memory for Leiden.
// columns: researchers, collaborations (each counted in both directions)
CALL gds.graph.project('peergraph-collaborations', 'Researcher',
  {COAUTHORED_WITH: {orientation: 'UNDIRECTED', properties: 'strength'}})
YIELD nodeCount, relationshipCount
RETURN nodeCount AS researchers, relationshipCount AS collaborations
