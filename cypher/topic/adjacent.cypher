// Topics that share works with a topic, by NPMI, with at least $minSupport works in common.
// Bound: a topic has at most as many neighbours as there are topics (some 5,000).
// parameters: $id, $minSupport, $skip, $limit
// columns: id, name, level, works, topicWorks, adjacentWorks, allWorks, associationStrength, npmi, firstYear, lastYear
// budget: 1150
MATCH (topic:Topic {id: $id})-[pair:ADJACENT_TO]-(other:Topic)
WHERE pair.works >= $minSupport
RETURN other.id AS id, coalesce(other.name, other.id) AS name, other.level AS level, pair.works AS works,
       topic.works AS topicWorks, other.works AS adjacentWorks, COUNT { (:Work) } AS allWorks,
       pair.associationStrength AS associationStrength, pair.npmi AS npmi, pair.firstYear AS firstYear, pair.lastYear AS lastYear
ORDER BY npmi DESC, works DESC, id
SKIP $skip
LIMIT $limit
