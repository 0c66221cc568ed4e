// A topic with its chain of broader topics and at most 50 directly narrower ones.
// parameters: $id
// columns: id, name, description, keywords, level, works, researchers, institutions, broader, narrower
// budget: 60
MATCH (topic:Topic {id: $id})
CALL (topic) {
  OPTIONAL MATCH path = (topic)-[:PART_OF]->{1,4}(broader:Topic)
  WITH broader, length(path) AS steps
  WHERE broader IS NOT NULL
  ORDER BY steps
  RETURN collect({id: broader.id, name: coalesce(broader.name, broader.id), level: broader.level,
    works: coalesce(broader.works, 0)}) AS broader
}
CALL (topic) {
  OPTIONAL MATCH (topic)<-[:PART_OF]-(narrower:Topic)
  WITH narrower
  WHERE narrower IS NOT NULL
  ORDER BY coalesce(narrower.works, 0) DESC, narrower.id
  LIMIT 50
  RETURN collect({id: narrower.id, name: coalesce(narrower.name, narrower.id), level: narrower.level,
    works: coalesce(narrower.works, 0)}) AS narrower
}
RETURN topic.id AS id, coalesce(topic.name, topic.id) AS name, topic.description AS description, topic.keywords AS keywords,
       topic.level AS level, coalesce(topic.works, 0) AS works, coalesce(topic.researchers, 0) AS researchers,
       coalesce(topic.institutions, 0) AS institutions, broader, narrower
