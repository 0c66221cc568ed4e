// The slice around a topic: adjacent topics by NPMI (2 works in common at least), leading researchers, works and institutions.
// Bound: the leaders were ranked when figures were derived; adjacent topics are at most as many as there are topics.
// parameters: $id, $openalex, $arxiv (one of them given, the others null), $researchers, $works, $topics, $institutions (how many),
//             $authorLimit (only works within it connect the other people of a slice)
// columns: id, label, year, works, citations, city, country (of the focus); topics, workNodes, researchers, institutions
//          ([id, label, year, works, citations, place]); topicTotal, workTotal, researcherTotal, institutionTotal;
//          edges ([source, target, kind, weight, works, firstYear, lastYear])
CALL () {
  MATCH (n:Topic {id: $id})
  RETURN n AS focus
  UNION
  MATCH (n:Topic {openalex: $openalex})
  RETURN n AS focus
  UNION
  MATCH (n:Topic {arxiv: $arxiv})
  RETURN n AS focus
}
WITH focus
ORDER BY focus.id
LIMIT 1
CALL (focus) {
  UNWIND coalesce(focus.leadingResearchers, [])[..$researchers] AS id
  MATCH (person:Researcher {id: id})
  OPTIONAL MATCH (person)-[on:WORKS_ON]->(focus)
  RETURN collect(person) AS people, collect([person.id, on.works, on.firstYear, on.lastYear]) AS worksOn
}
CALL (focus) {
  OPTIONAL MATCH (focus)-[pair:ADJACENT_TO]-(topic:Topic)
  WHERE pair.works >= 2
  WITH topic, pair
  ORDER BY pair.npmi DESC, pair.works DESC, topic.id
  WITH collect(topic) AS found,
       collect([topic.id, pair.associationStrength, pair.works, pair.firstYear, pair.lastYear]) AS pairs
  RETURN found[..$topics] AS topics, pairs[..$topics] AS adjacentPairs, size(found) AS adjacentTotal
}
CALL (focus) {
  UNWIND coalesce(focus.leadingWorks, [])[..$works] AS id
  MATCH (work:Work {id: id})
  RETURN collect(work) AS works
}
CALL (focus) {
  UNWIND range(0, size(coalesce(focus.leadingInstitutions, [])) - 1) AS place
  WITH focus, place
  WHERE place < $institutions
  MATCH (institution:Institution {id: focus.leadingInstitutions[place]})
  RETURN collect(institution) AS places, collect([institution.id, focus.leadingInstitutionWorks[place]]) AS placed
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
WITH *, [p IN worksOn | [p[0], focus.id, 'WORKS_ON', toFloat(p[1]), p[1], p[2], p[3]]]
      + [t IN adjacentPairs WHERE t[0] IS NOT NULL | [focus.id, t[0], 'ADJACENT_TO', t[1], t[2], t[3], t[4]]]
      + [w IN works | [w.id, focus.id, 'ABOUT', 1.0, null, w.year, w.year]]
      + [i IN placed | [i[0], focus.id, 'PRODUCED_AT', toFloat(i[1]), i[1], null, null]] AS own
RETURN focus.id AS id, coalesce(focus.name, focus.title, focus.id) AS label, focus.year AS year, focus.works AS works,
       focus.citations AS citations, focus.city AS city, focus.country AS country,
       [n IN topics | [n.id, coalesce(n.name, n.id), null, coalesce(n.works, 0), null, null]] AS topics,
       [n IN works | [n.id, coalesce(n.title, n.id), n.year, null, coalesce(n.citations, 0), null]] AS workNodes,
       [n IN people | [n.id, coalesce(n.name, n.id), null, coalesce(n.works, 0), null, null]] AS researchers,
       [n IN places | [n.id, coalesce(n.name, n.id), null, coalesce(n.works, 0), null,
         coalesce(n.city + ', ' + n.country, n.city, n.country)]] AS institutions,
       adjacentTotal AS topicTotal, coalesce(focus.works, 0) AS workTotal, coalesce(focus.researchers, 0) AS researcherTotal,
       coalesce(focus.institutions, 0) AS institutionTotal,
       own + authored + about + affiliated + coauthored + adjacent AS edges
