// Removes the communities of an earlier run.
// columns: removed
MATCH (community:Community)
DELETE community
RETURN count(*) AS removed
