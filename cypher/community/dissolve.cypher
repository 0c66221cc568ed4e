// Removes the communities of an earlier run, also from what is set aside of people who were merged by hand.
// columns: removed
CALL () {
  MATCH (said:SourcePerson)
  WHERE said.community IS NOT NULL
  REMOVE said.community
}
MATCH (community:Community)
DELETE community
RETURN count(*) AS removed
