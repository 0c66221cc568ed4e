// Lets a new store's versions go on from those of the store it replaces.
// parameters: $graph, $people
// columns: none
MATCH (graph:GraphVersion {id: 'graph'})
MATCH (people:PeopleVersion {id: 'people'})
SET graph.number = $graph, people.number = $people
