// The slice around an institution: leading researchers and topics, newest works, institutions above and below it.
// Bound: the leaders were ranked when figures were derived; at most 200 parts compete for a place.
// parameters: $id, $openalex, $ror (one of them given, the others null), $researchers, $works, $topics, $institutions (how many),
//             $authorLimit (only works within it connect the other people of a slice)
// columns: id, label, year, works, citations, city, country (of the focus); topics, workNodes, researchers, institutions
//          ([id, label, year, works, citations, place]); topicTotal, workTotal, researcherTotal, institutionTotal;
//          edges ([source, target, kind, weight, works, firstYear, lastYear])
CALL () {
  MATCH (n:Institution {id: $id})
  RETURN n AS focus
  UNION
  MATCH (n:Institution {openalex: $openalex})
  RETURN n AS focus
  UNION
  MATCH (n:Institution {ror: $ror})
  RETURN n AS focus
}
WITH focus
ORDER BY focus.id
LIMIT 1
CALL (focus) {
  UNWIND coalesce(focus.leadingResearchers, [])[..$researchers] AS id
  MATCH (person:Researcher {id: id})
  OPTIONAL MATCH (person)-[link:AFFILIATED_WITH]->(focus)
  RETURN collect(person) AS people, collect([person.id, link.works, link.firstYear, link.lastYear]) AS placed
}
CALL (focus) {
  UNWIND range(0, size(coalesce(focus.leadingTopics, [])) - 1) AS place
  WITH focus, place
  WHERE place < $topics
  MATCH (topic:Topic {id: focus.leadingTopics[place]})
  RETURN collect(topic) AS topics, collect([topic.id, focus.leadingTopicWorks[place]]) AS topicWorks
}
CALL (focus) {
  UNWIND coalesce(focus.leadingWorks, [])[..$works] AS id
  MATCH (work:Work {id: id})
  RETURN collect(work) AS works
}
CALL (focus) {
  OPTIONAL MATCH (focus)-[:PART_OF]-(place:Institution)
  WITH place LIMIT 200
  WITH place
  ORDER BY coalesce(place.works, 0) DESC, place.id
  LIMIT $institutions
  RETURN collect(place) AS places
}
CALL (works, people) {
  UNWIND works AS work
  MATCH (work)<-[link:AUTHORED]-(person)
  WHERE work.authorCount <= $authorLimit AND person IN people
  RETURN collect([person.id, work.id, 'AUTHORED', 1.0, null, work.year, work.year]) AS authored
}
CALL (works, topics) {
  UNWIND works AS work
  MATCH (work)-[link:ABOUT]->(topic)
  WHERE topic IN topics
  RETURN collect([work.id, topic.id, 'ABOUT', coalesce(link.score, 1.0), null, work.year, work.year]) AS about
}
CALL (people, places) {
  UNWIND people AS person
  MATCH (person)-[link:AFFILIATED_WITH]->(place)
  WHERE place IN places
  RETURN collect([person.id, place.id, 'AFFILIATED_WITH', toFloat(link.works), link.works, link.firstYear, link.lastYear]) AS affiliated
}
CALL (people) {
  UNWIND people AS a
  UNWIND people AS b
  WITH a, b
  WHERE a.id < b.id
  MATCH (a)-[link:COAUTHORED_WITH]->(b)
  RETURN collect([a.id, b.id, 'COAUTHORED_WITH', link.strength, link.works, link.firstYear, link.lastYear]) AS coauthored
}
CALL (topics) {
  UNWIND topics AS a
  UNWIND topics AS b
  WITH a, b
  WHERE a.id < b.id
  MATCH (a)-[link:ADJACENT_TO]->(b)
  RETURN collect([a.id, b.id, 'ADJACENT_TO', link.associationStrength, link.works, link.firstYear, link.lastYear]) AS adjacent
}
WITH *, [p IN placed | [p[0], focus.id, 'AFFILIATED_WITH', toFloat(p[1]), p[1], p[2], p[3]]]
      + [t IN topicWorks | [focus.id, t[0], 'PRODUCED_AT', toFloat(t[1]), t[1], null, null]]
      + [w IN works | [w.id, focus.id, 'PRODUCED_AT', 1.0, null, w.year, w.year]]
      + [i IN places | [focus.id, i.id, 'PART_OF', 1.0, null, null, null]] AS own
RETURN focus.id AS id, coalesce(focus.name, focus.title, focus.id) AS label, focus.year AS year, focus.works AS works,
       focus.citations AS citations, focus.city AS city, focus.country AS country,
       [n IN topics | [n.id, coalesce(n.name, n.id), null, coalesce(n.works, 0), null, null]] AS topics,
       [n IN works | [n.id, coalesce(n.title, n.id), n.year, null, coalesce(n.citations, 0), null]] AS workNodes,
       [n IN people | [n.id, coalesce(n.name, n.id), null, coalesce(n.works, 0), null, null]] AS researchers,
       [n IN places | [n.id, coalesce(n.name, n.id), null, coalesce(n.works, 0), null,
         coalesce(n.city + ', ' + n.country, n.city, n.country)]] AS institutions,
       coalesce(focus.topics, 0) AS topicTotal, coalesce(focus.works, 0) AS workTotal, coalesce(focus.researchers, 0) AS researcherTotal,
       COUNT { (focus)-[:PART_OF]-() } AS institutionTotal,
       own + authored + about + affiliated + coauthored + adjacent AS edges
