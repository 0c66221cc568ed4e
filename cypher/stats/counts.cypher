// How many nodes and relationships of each kind the graph holds, from the count store.
// columns: researchers, works, topics, institutions, venues, awaited, authored, about, cites, publishedIn, producedAt,
//          affiliatedWith, partOf, coauthoredWith, worksOn, adjacentTo
// budget: 30
RETURN COUNT { (:Researcher) } AS researchers, COUNT { (:Work) } AS works, COUNT { (:Topic) } AS topics,
       COUNT { (:Institution) } AS institutions, COUNT { (:Venue) } AS venues, COUNT { (:Awaited) } AS awaited,
       COUNT { ()-[:AUTHORED]->() } AS authored, COUNT { ()-[:ABOUT]->() } AS about, COUNT { ()-[:CITES]->() } AS cites,
       COUNT { ()-[:PUBLISHED_IN]->() } AS publishedIn, COUNT { ()-[:PRODUCED_AT]->() } AS producedAt,
       COUNT { ()-[:AFFILIATED_WITH]->() } AS affiliatedWith, COUNT { ()-[:PART_OF]->() } AS partOf,
       COUNT { ()-[:COAUTHORED_WITH]->() } AS coauthoredWith, COUNT { ()-[:WORKS_ON]->() } AS worksOn,
       COUNT { ()-[:ADJACENT_TO]->() } AS adjacentTo
