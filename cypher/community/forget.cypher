// Lets go of a projection that an interrupted run left in memory.
// columns: name
CALL gds.graph.drop('peergraph-collaborations', false) YIELD graphName
RETURN graphName AS name
