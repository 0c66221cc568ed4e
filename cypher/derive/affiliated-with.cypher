// Where each researcher is or was: years and works from author lists, joined with what their own record states. Only what
// differs is written; the lists of its institutions change with it.
// parameters: $ids
// columns: none
UNWIND $ids AS id
MATCH (researcher:Researcher {id: id})
CALL (researcher) {
  CALL (researcher) {
    CALL (researcher) {
      MATCH (researcher)-[authored:AUTHORED]->(work:Work)
      UNWIND authored.affiliations AS place
      WITH place, count(DISTINCT work) AS works, min(work.year) AS first, max(work.year) AS last
      MATCH (institution:Institution {id: place})
      RETURN institution, works, first, last, null AS link
      UNION ALL
      MATCH (researcher)-[link:AFFILIATED_WITH]->(institution)
      RETURN institution, 0 AS works, null AS first, null AS last, link
    }
    RETURN institution, sum(works) AS works, min(first) AS first, max(last) AS last, collect(link)[0] AS link
  }
  WITH researcher, institution, works, link, works = 0 AND link.stated IS NULL AS outdated,
       CASE WHEN works = 0 OR link.statedFirstYear < first THEN link.statedFirstYear ELSE first END AS first,
       CASE WHEN works = 0 OR link.statedLastYear > last THEN link.statedLastYear ELSE last END AS last
  WHERE link IS NULL OR works <> coalesce(link.works, -1) OR outdated
    OR coalesce(first, 0) <> coalesce(link.firstYear, 0) OR coalesce(last, 0) <> coalesce(link.lastYear, 0)
  SET institution:Stale
  FOREACH (old IN CASE WHEN outdated THEN [link] ELSE [] END | DELETE old)
  WITH researcher, institution, works, first, last, outdated
  WHERE NOT outdated
  MERGE (researcher)-[made:AFFILIATED_WITH]->(institution)
  SET made.works = works, made.firstYear = first, made.lastYear = last
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
