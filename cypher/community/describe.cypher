// Describes communities: how many members, and the topics that set them apart, strongest first, 3 at most.
// A topic's weight is w·ln(share of it in the community / share of it in the graph): many works, and more than chance.
// parameters: $communities [{id, researchers}]
// columns: none
MATCH (topic:Topic)
WITH sum(topic.works) AS total
UNWIND $communities AS row
MERGE (community:Community {id: row.id})
SET community.researchers = row.researchers
WITH community, row, total
CALL (row, total) {
  MATCH (member:Researcher {community: row.id})-[on:WORKS_ON]->(topic:Topic)
  WITH topic, total, sum(on.works) AS works
  WITH total, collect({topic: topic, works: works}) AS topics, sum(works) AS here
  UNWIND topics AS each
  WITH each.topic AS topic, each.works * log((each.works * 1.0 / here) / (each.topic.works * 1.0 / total)) AS weight
  ORDER BY weight DESC, topic.id
  LIMIT 3
  RETURN collect(topic) AS strongest
}
SET community.topics = [topic IN strongest | topic.id],
    community.caption = reduce(text = '', topic IN strongest |
      text + CASE text WHEN '' THEN '' ELSE ', ' END + coalesce(topic.name, topic.id))
