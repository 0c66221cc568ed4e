// How much people made, and relationships of it that lead to something else, which decision 0010 forbids.
// columns: nodes, relationships, strays
MATCH (made:Made)
RETURN count(made) AS nodes, sum(COUNT { (made)-->(:Made) }) AS relationships,
       sum(COUNT { (made)--(other) WHERE NOT other:Made }) AS strays
