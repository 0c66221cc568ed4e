// Works by their own ids or by records that describe them, whether a researcher is among the authors, and how much is written with each.
// parameters: $works (ids), $records (keys), $researcher
// columns: id, records (keys), theirs, names (as the author list gives them), size (authorships and references)
CALL () {
  UNWIND $works AS id
  MATCH (work:Work {id: id})
  RETURN work
  UNION
  UNWIND $records AS key
  MATCH (:Record {key: key})-[:DESCRIBES]->(work:Work)
  RETURN work
}
OPTIONAL MATCH (work)<-[authored:AUTHORED]-(:Researcher {id: $researcher})
RETURN work.id AS id, [(work)<-[:DESCRIBES]-(record:Record) | record.key] AS records, authored IS NOT NULL AS theirs,
       [name IN [authored.name, authored.shownAs] WHERE name IS NOT NULL] AS names,
       coalesce(work.authorshipCount, 0) + coalesce(work.referenceCount, 0) AS size
ORDER BY id
