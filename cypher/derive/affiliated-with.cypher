// Where each researcher is or was: years and works from author lists, joined with what their own record states.
// parameters: $ids
// columns: none
UNWIND $ids AS id
MATCH (researcher:Researcher {id: id})
CALL (researcher) {
  MATCH (researcher)-[link:AFFILIATED_WITH]->(institution)
  SET link.works = 0, link.firstYear = link.statedFirstYear, link.lastYear = link.statedLastYear
  SET institution:Stale
}
CALL (researcher) {
  MATCH (researcher)-[authored:AUTHORED]->(work:Work)
  UNWIND authored.affiliations AS place
  WITH researcher, place, count(DISTINCT work) AS works, min(work.year) AS first, max(work.year) AS last
  MATCH (institution:Institution {id: place})
  MERGE (researcher)-[link:AFFILIATED_WITH]->(institution)
  SET link.works = works,
      link.firstYear = CASE WHEN link.firstYear < first THEN link.firstYear ELSE first END,
      link.lastYear = CASE WHEN link.lastYear > last THEN link.lastYear ELSE last END
  SET institution:Stale
}
CALL (researcher) {
  MATCH (researcher)-[link:AFFILIATED_WITH]->()
  WHERE link.works = 0 AND link.stated IS NULL
  DELETE link
}
CALL (researcher) {
  MATCH (researcher)-[link:AFFILIATED_WITH]->()
  WITH collect(link) AS links, max(link.lastYear) AS latest, max(CASE WHEN link.statedLastKnown THEN 1 ELSE 0 END) AS stated
  UNWIND links AS link
  SET link.lastKnown = CASE stated
        WHEN 1 THEN coalesce(link.statedLastKnown, false)
        ELSE coalesce(link.lastYear = latest, latest IS NULL)
      END
}
