// Topics a researcher works on, by number of works.
// Bound: the 60 main ones are read from the list kept on the node; a later part of more than those ranks all, 3 hits each.
// parameters: $id, $skip, $limit
// columns: id, name, level, works, share, firstYear, lastYear
// budget: 180
MATCH (researcher:Researcher {id: $id})
WITH researcher, researcher.mainTopics AS ids, researcher.mainTopicFigures AS figures, researcher.works AS all
WITH *, $skip + $limit <= size(figures) OR coalesce(researcher.topics, 0) <= size(figures) AS kept
CALL (researcher, ids, figures, all, kept) {
  WITH ids, figures, all, kept
  WHERE kept
  UNWIND range($skip, size(ids[..$skip + $limit]) - 1) AS i
  WITH ids[i] AS id, [figure IN split(figures[i], ' ') | toInteger(figure)] AS told, all
  MATCH (topic:Topic {id: id})
  RETURN topic, told[0] AS works, round(told[0] * 1.0 / all, 12) AS share, nullif(told[1], 0) AS firstYear,
         nullif(told[2], 0) AS lastYear
  UNION ALL
  WITH researcher, kept
  WHERE NOT coalesce(kept, false)
  MATCH (researcher)-[on:WORKS_ON]->(topic:Topic)
  WITH on, topic
  ORDER BY on.works DESC, topic.id
  SKIP $skip
  LIMIT $limit
  RETURN topic, on.works AS works, on.share AS share, on.firstYear AS firstYear, on.lastYear AS lastYear
}
RETURN topic.id AS id, coalesce(topic.name, topic.id) AS name, topic.level AS level, works, share, firstYear, lastYear
ORDER BY works DESC, id
