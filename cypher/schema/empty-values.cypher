// Gives nodes and authorships back the texts and lists of theirs that are empty: Neo4j's importer leaves those out when it
// reads a bulk load's files, and these carry them in nodes of their own. Asked until none is left.
// parameters: $most (at a time)
// columns: taken
MATCH (empty:EmptyValue)
WITH empty
LIMIT $most
OPTIONAL CALL (empty) {
  WITH empty WHERE empty.label = 'Record' MATCH (n:Record {key: empty.of}) RETURN n
  UNION
  WITH empty WHERE empty.label = 'Work' MATCH (n:Work {id: empty.of}) RETURN n
  UNION
  WITH empty WHERE empty.label = 'Researcher' MATCH (n:Researcher {id: empty.of}) RETURN n
  UNION
  WITH empty WHERE empty.label = 'Topic' MATCH (n:Topic {id: empty.of}) RETURN n
  UNION
  WITH empty WHERE empty.label = 'Institution' MATCH (n:Institution {id: empty.of}) RETURN n
  UNION
  WITH empty WHERE empty.label = 'Venue' MATCH (n:Venue {id: empty.of}) RETURN n
  UNION
  WITH empty WHERE empty.label = 'ImportRun' MATCH (n:ImportRun {id: empty.of}) RETURN n
  UNION
  WITH empty WHERE empty.label = 'AUTHORED' MATCH (:Researcher {id: empty.of})-[n:AUTHORED]->(:Work {id: empty.work}) RETURN n
}
FOREACH (text IN empty.texts | SET n[text] = '')
FOREACH (list IN empty.lists | SET n[list] = [])
DELETE empty
RETURN count(*) AS taken
