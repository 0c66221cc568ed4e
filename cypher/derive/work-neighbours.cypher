// Keeps the authors, topics and institutions of each work in lists on the node: a work's relationships are read with its
// citations in between, a list at once. Of a hyper-authored work the first 100 authors; a score that is not known is 1.
// Institutions in the order their first authors are printed in, those of nameless authors last.
// parameters: $ids, $authorLimit
// columns: none
UNWIND $ids AS id
MATCH (work:Work {id: id})
CALL (work) {
  MATCH (work)<-[authored:AUTHORED]-(author:Researcher)
  WITH author.id AS author, authored.position AS position
  ORDER BY position, author
  LIMIT CASE WHEN $authorLimit > 100 THEN $authorLimit ELSE 100 END
  RETURN collect(author) AS authors
}
CALL (work) {
  MATCH (work)-[about:ABOUT]->(topic:Topic)
  WITH topic.id AS topic, about
  ORDER BY coalesce(about.primary, false) DESC, coalesce(about.score, 0.0) DESC, topic
  RETURN collect(topic) AS topics, collect(coalesce(about.score, 1.0)) AS scores
}
CALL (work) {
  MATCH (work)<-[authored:AUTHORED]-(:Researcher)
  UNWIND authored.affiliations AS place
  WITH place, min(authored.position) AS position
  ORDER BY position, place
  RETURN collect(place) AS named
}
CALL (work, named) {
  MATCH (work)-[:PRODUCED_AT]->(institution:Institution)
  WHERE NOT institution.id IN named
  WITH institution.id AS place
  ORDER BY place
  RETURN collect(place) AS others
}
SET work.firstAuthors = CASE WHEN authors <> [] THEN authors END,
    work.aboutTopics = CASE WHEN topics <> [] THEN topics END,
    work.aboutScores = CASE WHEN topics <> [] THEN scores END,
    work.places = CASE WHEN named + others <> [] THEN named + others END
