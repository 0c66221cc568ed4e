// Whether the database has Leiden, from Graph Data Science.
// columns: available
SHOW PROCEDURES YIELD name
WHERE name = 'gds.leiden.write'
RETURN count(*) > 0 AS available
