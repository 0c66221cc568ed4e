// Counts citations within the graph; where they differ, the figures of authors and topics change with them. Of a work that
// more than 60 cite, keeps the newest 60 in a list, so that a page of them reads no more.
// parameters: $ids
// columns: none
UNWIND $ids AS id
MATCH (work:Work {id: id})
WITH work, work.citations AS before
SET work.citationsInGraph = COUNT { (work)<-[:CITES]-() }
SET work.citations = CASE
      WHEN coalesce(work.statedCitations, 0) > work.citationsInGraph THEN work.statedCitations
      ELSE work.citationsInGraph
    END
WITH work, before
CALL (work) {
  WITH work
  WHERE work.citationsInGraph > 60
  MATCH (work)<-[:CITES]-(citing:Work)
  WITH work, citing
  ORDER BY coalesce(citing.date, '') DESC, citing.id
  LIMIT 60
  WITH work, collect(citing.id) AS newest
  RETURN newest
  UNION ALL
  WITH work
  WHERE work.citationsInGraph <= 60
  RETURN null AS newest
}
SET work.newestCitations = newest
REMOVE work:Stale
WITH work, before
WHERE before IS NULL OR before <> work.citations
MATCH (work)-[:AUTHORED|ABOUT]-(near)
SET near:Stale
