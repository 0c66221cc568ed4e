// Finds communities by Leiden (Traag, Waltman and van Eck, Sci. Rep. 9, 5233, 2019) over collaboration strength.
// One thread and a fixed seed: the same store gives the same communities. People without collaborators get none.
// columns: communities, modularity
CALL gds.leiden.write('peergraph-collaborations', {relationshipWeightProperty: 'strength', randomSeed: 19,
  concurrency: 1, minCommunitySize: 2, writeProperty: 'leiden'})
YIELD communityCount, modularity
RETURN communityCount AS communities, modularity
