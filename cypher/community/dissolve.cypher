// Removes the communities of an earlier run, also from what is set aside of people who were merged by hand.
// columns: removed
CALL () {
  MATCH (identity:Identity)
  WHERE identity.community IS NOT NULL
  REMOVE identity.community
}
MATCH (community:Community)
DELETE community
RETURN count(*) AS removed
