// The slice around a researcher over all years: strongest collaborators, newest works, main topics, institutions.
// Bound: collaborators, works and topics come from the lists kept on the node (100, 1,000 and 60); a person's institutions
// are read once. What is chosen is at most 120 nodes; to leave out hyper-authored works 200 more
// are looked through.
// parameters: $id, $openalex, $orcid (one of them given, the others null), $researchers, $works, $topics, $institutions
//             (how many), $skip (best ones passed over), $from, $to (years), $minStrength, $minTrust, $authorLimit (works
//             above it are hyper-authored), $hyper (collapse, hide or show), $presentResearchers, $presentWorks,
//             $presentTopics, $presentInstitutions (ids already on screen)
// columns: focusNode; topicNodes, workNodes, researcherNodes, institutionNodes (as slice/part/nodes has them); communities;
//          topicTotal, workTotal, researcherTotal, institutionTotal; edges of the focus ([source, target, kind, weight,
//          works, firstYear, lastYear]); peopleLists, workLists, hyperLists, topicLists (as slice/part/ties has them); version;
//          candidates
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
WITH focus, focus.closest AS closest, focus.closestFigures AS figures
WITH *, [i IN range(0, size(coalesce(figures, [])) - 1) WHERE NOT closest[i] IN $presentResearchers] AS near
WITH *, CASE WHEN $minTrust > 0 THEN near ELSE near[..$skip + $researchers] END AS nearest
WITH *, [pair IN [i IN nearest | [closest[i]] + split(figures[i], ' ')] WHERE toFloat(pair[1]) >= $minStrength
         | [pair[0], toFloat(pair[1]), toInteger(pair[2]), toInteger(pair[3]), toInteger(pair[4])]] AS ranked
//> slice/part/trusted
CALL (focus) {
  WITH [id IN coalesce(focus.newestWorks, []) WHERE NOT id IN $presentWorks][..$skip + $works + CASE $hyper WHEN 'hide' THEN 200 ELSE 0 END] AS ids
  UNWIND range(0, size(ids) - 1) AS place
  MATCH (work:Work {id: ids[place]})
  WHERE $hyper <> 'hide' OR work.authorCount <= $authorLimit
  WITH work, place
  ORDER BY place
  SKIP $skip
  LIMIT $works
  RETURN collect(work) AS works
}
CALL (focus) {
  WITH focus.mainTopics AS ids, focus.mainTopicFigures AS figures
  WITH *, [i IN range(0, size(coalesce(figures, [])) - 1) WHERE NOT ids[i] IN $presentTopics][$skip..$skip + $topics] AS places
  UNWIND places AS i
  MATCH (topic:Topic {id: ids[i]})
  WITH topic, i, split(figures[i], ' ') AS told
  ORDER BY i
  RETURN collect(topic) AS topics, collect([topic.id, toInteger(told[0]), toInteger(told[1]), toInteger(told[2])]) AS worksOn
}
CALL (focus) {
  MATCH (focus)-[link:AFFILIATED_WITH]->(place:Institution)
  WHERE NOT place.id IN $presentInstitutions
    AND coalesce(link.firstYear, $from) <= $to AND coalesce(link.lastYear, $to) >= $from
  WITH place, link
  ORDER BY link.lastKnown DESC, coalesce(link.lastYear, 0) DESC, link.works DESC, place.id
  WITH collect(place) AS found, collect([place.id, link.works, link.firstYear, link.lastYear]) AS links
  RETURN found[$skip..$skip + $institutions] AS places, links[$skip..$skip + $institutions] AS placed, size(found) AS placeTotal
}
//> slice/part/ties
WITH *, [p IN pairs | [focus.id, p[0], 'COAUTHORED_WITH', p[1], p[2], p[3], p[4]]]
      + [t IN worksOn | [focus.id, t[0], 'WORKS_ON', toFloat(t[1]), t[1], t[2], t[3]]]
      + [w IN works | [focus.id, w.id, 'AUTHORED', 1.0, null, w.year, w.year]]
      + [p IN placed | [focus.id, p[0], 'AFFILIATED_WITH', toFloat(p[1]), p[1], p[2], p[3]]] AS edges
//> slice/part/focus
//> slice/part/nodes
RETURN focusNode, topicNodes, workNodes, researcherNodes, institutionNodes, communities,
       coalesce(focus.topics, 0) AS topicTotal, coalesce(focus.works, 0) AS workTotal, coalesce(focus.collaborators, 0) AS researcherTotal,
       placeTotal AS institutionTotal,
       edges, peopleLists, workLists, hyperLists, topicLists, version, size(coalesce(closest, [])) AS candidates
