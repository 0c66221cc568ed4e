// Researchers who work on a topic, by number of works. Bound: a page of at most 200; time limit on hubs.
// parameters: $id, $skip, $limit
// columns: id, name, works, share, firstYear, lastYear
MATCH (:Topic {id: $id})<-[on:WORKS_ON]-(researcher:Researcher)
WITH on, researcher
ORDER BY on.works DESC, on.share DESC, researcher.id
SKIP $skip
LIMIT $limit
RETURN researcher.id AS id, coalesce(researcher.name, researcher.id) AS name, on.works AS works, on.share AS share,
       on.firstYear AS firstYear, on.lastYear AS lastYear
