// Gives the embedded database's user a password of this start.
// parameters: $password
// columns: none
ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED
