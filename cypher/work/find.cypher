// What a work's own page says beyond its summary, and which records say so.
// parameters: $id
// columns: date, revised, language, referenceCount, referencesInGraph, citationsInGraph, authorCount, origins
// budget: 90
MATCH (work:Work {id: $id})
CALL (work) {
  MATCH (work)<-[:DESCRIBES]-(record:Record)
  WITH record
  ORDER BY record.key
  RETURN collect({source: record.source, sourceId: record.sourceId, version: record.version, run: record.run}) AS origins
}
RETURN work.date AS date, work.revised AS revised, work.language AS language,
       coalesce(work.referenceCount, 0) AS referenceCount, COUNT { (work)-[:CITES]->() } AS referencesInGraph,
       coalesce(work.citationsInGraph, 0) AS citationsInGraph, work.authorCount AS authorCount, origins
