// How many topics share at least $minSupport works with a topic.
// parameters: $id, $minSupport
// columns: total
// budget: 420
MATCH (:Topic {id: $id})-[pair:ADJACENT_TO]-()
WHERE pair.works >= $minSupport
RETURN count(pair) AS total
