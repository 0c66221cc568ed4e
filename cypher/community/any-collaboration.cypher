// Whether anybody has a collaborator; Graph Data Science refuses a graph without relationships.
// columns: any
RETURN EXISTS { ()-[:COAUTHORED_WITH]->() } AS any
