// Counts citations within the graph; the figures of authors and topics depend on them.
// parameters: $ids
// columns: none
UNWIND $ids AS id
MATCH (work:Work {id: id})
SET work.citationsInGraph = COUNT { (work)<-[:CITES]-() }
SET work.citations = CASE
      WHEN coalesce(work.statedCitations, 0) > work.citationsInGraph THEN work.statedCitations
      ELSE work.citationsInGraph
    END
REMOVE work:Stale
WITH work
MATCH (work)-[:AUTHORED|ABOUT]-(near)
SET near:Stale
