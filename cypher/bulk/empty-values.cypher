// Gives nodes back the texts and lists that are empty, which the importer leaves out.
// parameters: $rows [{label, id, properties}] (id: a record's key)
// columns: none
UNWIND $rows AS row
CALL (row) {
  WITH row WHERE row.label = 'Record' MATCH (n:Record {key: row.id}) RETURN n
  UNION
  WITH row WHERE row.label = 'Work' MATCH (n:Work {id: row.id}) RETURN n
  UNION
  WITH row WHERE row.label = 'Researcher' MATCH (n:Researcher {id: row.id}) RETURN n
  UNION
  WITH row WHERE row.label = 'Topic' MATCH (n:Topic {id: row.id}) RETURN n
  UNION
  WITH row WHERE row.label = 'Institution' MATCH (n:Institution {id: row.id}) RETURN n
  UNION
  WITH row WHERE row.label = 'Venue' MATCH (n:Venue {id: row.id}) RETURN n
  UNION
  WITH row WHERE row.label = 'ImportRun' MATCH (n:ImportRun {id: row.id}) RETURN n
}
SET n += row.properties
