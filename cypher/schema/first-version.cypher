// Two single nodes: the graph's version grows with every committed change and is the writers' lock; the other grows with
// what people make.
// columns: none
MERGE (graph:GraphVersion {id: 'graph'})
  ON CREATE SET graph.number = 0
MERGE (people:PeopleVersion {id: 'people'})
  ON CREATE SET people.number = 0
