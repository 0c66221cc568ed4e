// The slice around a work: its first authors, topics and institutions; cited and citing works by citations, then newest
// works by the same authors.
// Bound: at most 200 references and 200 citations compete for a place, and 20 works of each shown author.
// parameters: $id, $openalex, $doi, $arxiv (one of them given, the others null), $researchers, $works, $topics, $institutions (how many),
//             $authorLimit (only works within it connect the other people of a slice)
// columns: id, label, year, works, citations, city, country (of the focus); topics, workNodes, researchers, institutions
//          ([id, label, year, works, citations, place]); topicTotal, workTotal, researcherTotal, institutionTotal;
//          edges ([source, target, kind, weight, works, firstYear, lastYear])
CALL () {
  MATCH (n:Work {id: $id})
  RETURN n AS focus
  UNION
  MATCH (n:Work {openalex: $openalex})
  RETURN n AS focus
  UNION
  MATCH (n:Work {doi: $doi})
  RETURN n AS focus
  UNION
  MATCH (n:Work {arxiv: $arxiv})
  RETURN n AS focus
}
WITH focus
ORDER BY focus.id
LIMIT 1
CALL (focus) {
  OPTIONAL MATCH (focus)<-[authored:AUTHORED]-(author:Researcher)
  WITH author, authored
  ORDER BY authored.position, author.id
  LIMIT $researchers
  RETURN collect(author) AS people
}
CALL (focus) {
  OPTIONAL MATCH (focus)-[about:ABOUT]->(topic:Topic)
  WITH topic, about
  ORDER BY coalesce(about.primary, false) DESC, coalesce(about.score, 0.0) DESC, topic.id
  LIMIT $topics
  RETURN collect(topic) AS topics, collect([topic.id, about.score]) AS aboutTopics
}
CALL (focus) {
  CALL (focus) {
    MATCH (focus)-[:CITES]->(near:Work)
    WITH near LIMIT 200
    RETURN near, 'cited' AS way
    UNION
    MATCH (focus)<-[:CITES]-(near:Work)
    WITH near LIMIT 200
    RETURN near, 'citing' AS way
  }
  WITH near, way
  ORDER BY coalesce(near.citations, 0) DESC, near.id
  LIMIT $works
  RETURN collect(near) AS linked, collect([near.id, way]) AS ways
}
CALL (focus, people, linked) {
  UNWIND people AS author
  CALL (author) {
    MATCH (author)-[:AUTHORED]->(near:Work)
    WITH near
    ORDER BY coalesce(near.date, '') DESC, near.id
    LIMIT 20
    RETURN near
  }
  WITH focus, linked, near, count(*) AS shared
  WHERE near <> focus AND NOT near IN linked
  ORDER BY shared DESC, coalesce(near.date, '') DESC, near.id
  LIMIT $works
  RETURN collect(near) AS others
}
CALL (focus) {
  OPTIONAL MATCH (focus)-[:PRODUCED_AT]->(place:Institution)
  WITH place
  ORDER BY coalesce(place.works, 0) DESC, place.id
  LIMIT $institutions
  RETURN collect(place) AS places
}
WITH *, (linked + others)[..$works] AS works
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
WITH *, [p IN people | [p.id, focus.id, 'AUTHORED', 1.0, null, focus.year, focus.year]]
      + [t IN aboutTopics WHERE t[0] IS NOT NULL | [focus.id, t[0], 'ABOUT', coalesce(t[1], 1.0), null, focus.year, focus.year]]
      + [w IN ways WHERE w[1] = 'cited' | [focus.id, w[0], 'CITES', 1.0, null, focus.year, focus.year]]
      + [w IN ways WHERE w[1] = 'citing' | [w[0], focus.id, 'CITES', 1.0, null, null, null]]
      + [i IN places | [focus.id, i.id, 'PRODUCED_AT', 1.0, null, focus.year, focus.year]] AS own
RETURN focus.id AS id, coalesce(focus.name, focus.title, focus.id) AS label, focus.year AS year, focus.works AS works,
       focus.citations AS citations, focus.city AS city, focus.country AS country,
       [n IN topics | [n.id, coalesce(n.name, n.id), null, coalesce(n.works, 0), null, null]] AS topics,
       [n IN works | [n.id, coalesce(n.title, n.id), n.year, null, coalesce(n.citations, 0), null]] AS workNodes,
       [n IN people | [n.id, coalesce(n.name, n.id), null, coalesce(n.works, 0), null, null]] AS researchers,
       [n IN places | [n.id, coalesce(n.name, n.id), null, coalesce(n.works, 0), null,
         coalesce(n.city + ', ' + n.country, n.city, n.country)]] AS institutions,
       COUNT { (focus)-[:ABOUT]->() } AS topicTotal, COUNT { (focus)-[:CITES]->() } + COUNT { (focus)<-[:CITES]-() } + size(others) AS workTotal, COUNT { (focus)<-[:AUTHORED]-() } AS researcherTotal,
       COUNT { (focus)-[:PRODUCED_AT]->() } AS institutionTotal,
       own + authored + about + affiliated + coauthored + adjacent AS edges
