// The slice around a topic: adjacent topics by NPMI (2 works in common at least), leading researchers, works and institutions.
// Bound: all of them were ranked over all years when figures were derived, 60 each; years choose among those.
// parameters: $id, $openalex, $arxiv (one of them given, the others null), $researchers, $works, $topics, $institutions
//             (how many), $skip (best ones passed over), $from, $to (years), $minTrust, $authorLimit (works above it are
//             hyper-authored), $hyper (collapse, hide or show), $presentResearchers, $presentWorks, $presentTopics,
//             $presentInstitutions (ids already on screen)
// columns: focusNode; topicNodes, workNodes, researcherNodes, institutionNodes (as slice/part/nodes has them); communities;
//          topicTotal, workTotal, researcherTotal, institutionTotal; edges of the focus ([source, target, kind, weight,
//          works, firstYear, lastYear]); peopleLists, workLists, hyperLists, topicLists (as slice/part/ties has them); version;
//          candidates
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
WITH focus, focus.leadingResearchers AS leaders, focus.leadingResearcherWorks AS leaderWorks,
     focus.leadingResearcherFirst AS firsts, focus.leadingResearcherLast AS lasts
WITH *, [i IN range(0, size(coalesce(leaders, [])) - 1)
         WHERE NOT leaders[i] IN $presentResearchers AND firsts[i] <= $to AND (lasts[i] >= $from OR lasts[i] = 0)
         | [leaders[i], leaderWorks[i], firsts[i], lasts[i]]] AS ranked
//> slice/part/trusted
CALL (focus) {
  WITH focus.adjacent AS ids, [one IN focus.adjacentFigures | split(one, ' ')] AS figures
  WITH *, [i IN range(0, size(coalesce(figures, [])) - 1)
           WHERE NOT ids[i] IN $presentTopics AND toInteger(figures[i][3]) <= $to AND toInteger(figures[i][4]) >= $from][$skip..$skip + $topics] AS places
  UNWIND places AS i
  MATCH (topic:Topic {id: ids[i]})
  WITH topic, i, figures[i] AS told
  ORDER BY i
  RETURN collect(topic) AS topics,
         collect([topic.id, toFloat(told[0]), toInteger(told[2]), toInteger(told[3]), toInteger(told[4])]) AS adjacentPairs
}
CALL (focus) {
  WITH [id IN coalesce(focus.leadingWorks, []) WHERE NOT id IN $presentWorks] AS ids
  UNWIND range(0, size(ids) - 1) AS place
  WITH ids[place] AS id, place
  WHERE place < $skip + $works OR $hyper = 'hide' OR $from > 0 OR $to < 9999
  MATCH (work:Work {id: id})
  WHERE ($hyper <> 'hide' OR work.authorCount <= $authorLimit) AND coalesce(work.year, 0) >= $from AND coalesce(work.year, 0) <= $to
  WITH work, place
  ORDER BY place
  SKIP $skip
  LIMIT $works
  RETURN collect(work) AS works
}
CALL (focus) {
  WITH focus.leadingInstitutions AS ids, focus.leadingInstitutionWorks AS placeWorks
  WITH *, [i IN range(0, size(coalesce(ids, [])) - 1) WHERE NOT ids[i] IN $presentInstitutions][$skip..$skip + $institutions] AS chosen
  UNWIND chosen AS i
  MATCH (place:Institution {id: ids[i]})
  WITH place, i, placeWorks
  ORDER BY i
  RETURN collect(place) AS places, collect([place.id, placeWorks[i]]) AS placed
}
//> slice/part/ties
WITH *, [t IN adjacentPairs | [focus.id, t[0], 'ADJACENT_TO', t[1], t[2], t[3], t[4]]]
      + [p IN pairs | [p[0], focus.id, 'WORKS_ON', toFloat(p[1]), p[1], p[2], p[3]]]
      + [w IN works | [w.id, focus.id, 'ABOUT', 1.0, null, w.year, w.year]]
      + [p IN placed | [p[0], focus.id, 'PRODUCED_AT', toFloat(p[1]), p[1], null, null]] AS edges
//> slice/part/focus
//> slice/part/nodes
RETURN focusNode, topicNodes, workNodes, researcherNodes, institutionNodes, communities,
       coalesce(focus.adjacentTopics, 0) AS topicTotal, coalesce(focus.works, 0) AS workTotal, coalesce(focus.researchers, 0) AS researcherTotal,
       coalesce(focus.institutions, 0) AS institutionTotal,
       edges, peopleLists, workLists, hyperLists, topicLists, version, size(coalesce(leaders, [])) AS candidates
