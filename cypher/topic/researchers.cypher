// Researchers who work on a topic, by number of works.
// Bound: the 60 leading ones are read from the list kept on the node; a later part of more than those ranks all of them,
// 4 hits each, within the time limit.
// parameters: $id, $skip, $limit
// columns: id, name, works, share, firstYear, lastYear
// budget: 180
MATCH (topic:Topic {id: $id})
WITH topic, topic.leadingResearchers AS ids, topic.leadingResearcherWorks AS counts, topic.leadingResearcherFirst AS firsts,
     topic.leadingResearcherLast AS lasts
WITH *, $skip + $limit <= size(ids) OR coalesce(topic.researchers, 0) <= size(ids) AS kept
CALL (topic, ids, counts, firsts, lasts, kept) {
  WITH ids, counts, firsts, lasts, kept
  WHERE kept
  UNWIND range($skip, size(ids[..$skip + $limit]) - 1) AS i
  MATCH (researcher:Researcher {id: ids[i]})
  RETURN researcher, counts[i] AS works, round(counts[i] * 1.0 / researcher.works, 12) AS share, nullif(firsts[i], 0) AS firstYear,
         nullif(lasts[i], 0) AS lastYear
  UNION ALL
  WITH topic, kept
  WHERE NOT coalesce(kept, false)
  MATCH (topic)<-[on:WORKS_ON]-(researcher:Researcher)
  WITH on, researcher
  ORDER BY on.works DESC, on.share DESC, researcher.id
  SKIP $skip
  LIMIT $limit
  RETURN researcher, on.works AS works, on.share AS share, on.firstYear AS firstYear, on.lastYear AS lastYear
}
RETURN researcher.id AS id, coalesce(researcher.name, researcher.id) AS name, works, share, firstYear, lastYear
ORDER BY works DESC, share DESC, id
