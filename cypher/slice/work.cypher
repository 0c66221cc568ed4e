// The slice around a work: first authors, topics, cited and citing works, the newest works by the same authors, institutions.
// Bound: the first authors and all institutions are kept in lists; 200 works it cites and 200 that cite it compete for a place.
// parameters: $id, $openalex, $doi, $arxiv (one of them given, the others null), $researchers, $works, $topics,
//             $institutions (how many), $skip (best ones passed over), $from, $to (years), $minTrust, $authorLimit (works
//             above it are hyper-authored), $hyper (collapse, hide or show), $presentResearchers, $presentWorks,
//             $presentTopics, $presentInstitutions (ids already on screen)
// columns: focusNode; topicNodes, workNodes, researcherNodes, institutionNodes (as slice/part/nodes has them); communities;
//          topicTotal, workTotal, researcherTotal, institutionTotal; edges of the focus ([source, target, kind, weight,
//          works, firstYear, lastYear]); peopleLists, workLists, hyperLists, topicLists (as slice/part/ties has them); version;
//          candidates
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
WITH focus, [id IN coalesce(focus.firstAuthors, []) WHERE NOT id IN $presentResearchers | [id]] AS ranked
//> slice/part/trusted
CALL (focus) {
  MATCH (focus)-[about:ABOUT]->(topic:Topic)
  WHERE NOT topic.id IN $presentTopics
  WITH topic, about
  ORDER BY coalesce(about.primary, false) DESC, coalesce(about.score, 0.0) DESC, topic.id
  WITH collect(topic) AS found, collect([topic.id, about.score]) AS scores
  RETURN found[$skip..$skip + $topics] AS topics, scores[$skip..$skip + $topics] AS aboutTopics
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
  WITH near, way, near.id AS id, coalesce(near.year, 0) AS year, coalesce(near.citations, 0) AS citations
  WHERE NOT id IN $presentWorks AND year >= $from AND year <= $to AND ($hyper <> 'hide' OR near.authorCount <= $authorLimit)
  ORDER BY citations DESC, id
  LIMIT $skip + $works
  RETURN collect(near) AS linked, collect([id, way]) AS ways
}
CALL (focus, people, linked) {
  UNWIND people AS author
  UNWIND coalesce(author.newestWorks, [])[..20] AS id
  WITH focus, linked, id, count(*) AS shared
  WHERE id <> focus.id AND NOT id IN $presentWorks
  ORDER BY shared DESC, id
  LIMIT 60
  MATCH (near:Work {id: id})
  WHERE NOT near IN linked AND coalesce(near.year, 0) >= $from AND coalesce(near.year, 0) <= $to
    AND ($hyper <> 'hide' OR near.authorCount <= $authorLimit)
  WITH near, shared
  ORDER BY shared DESC, coalesce(near.date, '') DESC, near.id
  LIMIT $skip + $works
  RETURN collect(near) AS others
}
CALL (focus) {
  WITH [id IN coalesce(focus.places, []) WHERE NOT id IN $presentInstitutions][$skip..$skip + $institutions] AS ids
  UNWIND range(0, size(ids) - 1) AS i
  MATCH (place:Institution {id: ids[i]})
  WITH place, i
  ORDER BY i
  RETURN collect(place) AS places
}
WITH *, (linked + others)[$skip..$skip + $works] AS works
//> slice/part/ties
WITH *, [n IN works | n.id] AS shownWorks
WITH *, [p IN people | [p.id, focus.id, 'AUTHORED', 1.0, null, focus.year, focus.year]]
      + [t IN aboutTopics | [focus.id, t[0], 'ABOUT', coalesce(t[1], 1.0), null, focus.year, focus.year]]
      + [w IN ways WHERE w[1] = 'cited' AND w[0] IN shownWorks | [focus.id, w[0], 'CITES', 1.0, null, focus.year, focus.year]]
      + [w IN ways WHERE w[1] = 'citing' AND w[0] IN shownWorks | [w[0], focus.id, 'CITES', 1.0, null, null, null]]
      + [i IN places | [focus.id, i.id, 'PRODUCED_AT', 1.0, null, focus.year, focus.year]] AS edges
//> slice/part/focus
//> slice/part/nodes
RETURN focusNode, topicNodes, workNodes, researcherNodes, institutionNodes, communities,
       COUNT { (focus)-[:ABOUT]->() } AS topicTotal, COUNT { (focus)-[:CITES]->() } + COUNT { (focus)<-[:CITES]-() } + size(others) AS workTotal,
       coalesce(focus.authorCount, 0) AS researcherTotal, COUNT { (focus)-[:PRODUCED_AT]->() } AS institutionTotal,
       edges, peopleLists, workLists, hyperLists, topicLists, version, COUNT { (focus)<-[:CITES]-() } AS candidates
