// The slice around an institution: leading researchers and topics, newest works, institutions above and below it.
// Bound: the leaders were ranked over all years when figures were derived, 60 each; years choose among those. At most 200
// parts compete for a place.
// parameters: $id, $openalex, $ror (one of them given, the others null), $researchers, $works, $topics, $institutions (how
//             many), $skip (best ones passed over), $from, $to (years), $minTrust, $authorLimit (works above it are
//             hyper-authored), $hyper (collapse, hide or show), $presentResearchers, $presentWorks, $presentTopics,
//             $presentInstitutions (ids already on screen)
// columns: focusNode; topicNodes, workNodes, researcherNodes, institutionNodes (as slice/part/nodes has them); communities;
//          topicTotal, workTotal, researcherTotal, institutionTotal; edges of the focus ([source, target, kind, weight,
//          works, firstYear, lastYear]); peopleLists, workLists, hyperLists, topicLists (as slice/part/ties has them); version;
//          candidates
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
WITH focus, focus.leadingResearchers AS leaders, focus.leadingResearcherWorks AS leaderWorks,
     focus.leadingResearcherFirst AS firsts, focus.leadingResearcherLast AS lasts
WITH *, [i IN range(0, size(coalesce(leaders, [])) - 1)
         WHERE NOT leaders[i] IN $presentResearchers AND firsts[i] <= $to AND (lasts[i] >= $from OR lasts[i] = 0)
         | [leaders[i], leaderWorks[i], firsts[i], lasts[i]]] AS ranked
//> slice/part/trusted
CALL (focus) {
  WITH focus.leadingTopics AS ids, focus.leadingTopicWorks AS topicWorks
  WITH *, [i IN range(0, size(coalesce(ids, [])) - 1) WHERE NOT ids[i] IN $presentTopics][$skip..$skip + $topics] AS chosen
  UNWIND chosen AS i
  MATCH (topic:Topic {id: ids[i]})
  WITH topic, i, topicWorks
  ORDER BY i
  RETURN collect(topic) AS topics, collect([topic.id, topicWorks[i]]) AS onIt
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
  MATCH (focus)-[:PART_OF]-(place:Institution)
  WITH place LIMIT 200
  WITH place, place.id AS id, coalesce(place.works, 0) AS size
  WHERE NOT id IN $presentInstitutions
  ORDER BY size DESC, id
  WITH collect(place) AS found
  RETURN found[$skip..$skip + $institutions] AS places
}
//> slice/part/ties
WITH *, [p IN pairs | [p[0], focus.id, 'AFFILIATED_WITH', toFloat(p[1]), p[1], p[2], p[3]]]
      + [t IN onIt | [focus.id, t[0], 'PRODUCED_AT', toFloat(t[1]), t[1], null, null]]
      + [w IN works | [w.id, focus.id, 'PRODUCED_AT', 1.0, null, w.year, w.year]]
      + [i IN places | [focus.id, i.id, 'PART_OF', 1.0, null, null, null]] AS edges
//> slice/part/focus
//> slice/part/nodes
RETURN focusNode, topicNodes, workNodes, researcherNodes, institutionNodes, communities,
       coalesce(focus.topics, 0) AS topicTotal, coalesce(focus.works, 0) AS workTotal, coalesce(focus.researchers, 0) AS researcherTotal,
       COUNT { (focus)-[:PART_OF]-() } AS institutionTotal,
       edges, peopleLists, workLists, hyperLists, topicLists, version, size(coalesce(leaders, [])) AS candidates
