// The slice around a researcher: strongest collaborators, main topics, newest works, institutions.
// Bound: a person's own relationships are read once each; everything else is at most 60 nodes.
// parameters: $id, $openalex, $orcid (one of them given, the others null), $researchers, $works, $topics, $institutions (how many),
//             $authorLimit (only works within it connect the other people of a slice)
// columns: id, label, year, works, citations, city, country (of the focus); topics, workNodes, researchers, institutions
//          ([id, label, year, works, citations, place]); topicTotal, workTotal, researcherTotal, institutionTotal;
//          edges ([source, target, kind, weight, works, firstYear, lastYear])
CALL () {
  MATCH (n:Researcher {id: $id})
  RETURN n AS focus
  UNION
  MATCH (n:Researcher {openalex: $openalex})
  RETURN n AS focus
  UNION
  MATCH (n:Researcher {orcid: $orcid})
  RETURN n AS focus
}
WITH focus
ORDER BY focus.id
LIMIT 1
CALL (focus) {
  OPTIONAL MATCH (focus)-[pair:COAUTHORED_WITH]-(other:Researcher)
  WITH other, pair
  ORDER BY pair.strength DESC, pair.works DESC, other.id
  LIMIT $researchers
  RETURN collect(other) AS people,
         collect([other.id, pair.strength, pair.works, pair.firstYear, pair.lastYear]) AS pairs
}
CALL (focus) {
  OPTIONAL MATCH (focus)-[on:WORKS_ON]->(topic:Topic)
  WITH topic, on
  ORDER BY on.works DESC, topic.id
  LIMIT $topics
  RETURN collect(topic) AS topics, collect([topic.id, on.works, on.firstYear, on.lastYear]) AS worksOn
}
CALL (focus) {
  OPTIONAL MATCH (focus)-[:AUTHORED]->(work:Work)
  WITH work
  ORDER BY coalesce(work.date, '') DESC, work.id
  LIMIT $works
  RETURN collect(work) AS works
}
CALL (focus) {
  OPTIONAL MATCH (focus)-[link:AFFILIATED_WITH]->(place:Institution)
  WITH place, link
  ORDER BY link.lastKnown DESC, coalesce(link.lastYear, 0) DESC, link.works DESC, place.id
  LIMIT $institutions
  RETURN collect(place) AS places, collect([place.id, link.works, link.firstYear, link.lastYear]) AS placed
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
WITH *, [p IN pairs WHERE p[0] IS NOT NULL | [focus.id, p[0], 'COAUTHORED_WITH', p[1], p[2], p[3], p[4]]]
      + [t IN worksOn WHERE t[0] IS NOT NULL | [focus.id, t[0], 'WORKS_ON', toFloat(t[1]), t[1], t[2], t[3]]]
      + [w IN works | [focus.id, w.id, 'AUTHORED', 1.0, null, w.year, w.year]]
      + [i IN placed WHERE i[0] IS NOT NULL | [focus.id, i[0], 'AFFILIATED_WITH', toFloat(i[1]), i[1], i[2], i[3]]] AS own
RETURN focus.id AS id, coalesce(focus.name, focus.title, focus.id) AS label, focus.year AS year, focus.works AS works,
       focus.citations AS citations, focus.city AS city, focus.country AS country,
       [n IN topics | [n.id, coalesce(n.name, n.id), null, coalesce(n.works, 0), null, null]] AS topics,
       [n IN works | [n.id, coalesce(n.title, n.id), n.year, null, coalesce(n.citations, 0), null]] AS workNodes,
       [n IN people | [n.id, coalesce(n.name, n.id), null, coalesce(n.works, 0), null, null]] AS researchers,
       [n IN places | [n.id, coalesce(n.name, n.id), null, coalesce(n.works, 0), null,
         coalesce(n.city + ', ' + n.country, n.city, n.country)]] AS institutions,
       coalesce(focus.topics, 0) AS topicTotal, coalesce(focus.works, 0) AS workTotal, coalesce(focus.collaborators, 0) AS researcherTotal,
       COUNT { (focus)-[:AFFILIATED_WITH]->() } AS institutionTotal,
       own + authored + about + affiliated + coauthored + adjacent AS edges
