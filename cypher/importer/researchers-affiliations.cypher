// Keeps the affiliations that researchers' own records state; those a newer record leaves out go.
// parameters: $rows [{id, source, stated: [{institution, firstYear, lastYear, lastKnown}]}]
// columns: none
UNWIND $rows AS row
MATCH (researcher:Researcher {id: row.id})
SET researcher:Stale
WITH row, researcher
CALL (researcher) {
  MATCH (researcher)-[link:AFFILIATED_WITH]->(institution)
  SET link.stated = null, link.statedFirstYear = null, link.statedLastYear = null, link.statedLastKnown = null
  SET institution:Stale
}
UNWIND row.stated AS stated
MATCH (institution:Institution {id: stated.institution})
MERGE (researcher)-[link:AFFILIATED_WITH]->(institution)
SET link.stated = row.source, link.statedFirstYear = stated.firstYear, link.statedLastYear = stated.lastYear,
    link.statedLastKnown = stated.lastKnown
SET institution:Stale
