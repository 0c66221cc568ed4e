// The slice around a researcher within years, or by another weighting than Newman's: computed from their works.
// Bound: the 200 newest works of the years; a person has more only rarely, and the answer says so (candidates: works used).
// To leave out hyper-authored works 200 more are looked through.
// Contribution of a joint work of n authors in year y: 1/(n-1), or 1, or 0.5^(age/half-life)/(n-1).
// parameters: $id, $openalex, $orcid (one of them given, the others null), $researchers, $works, $topics, $institutions (how many), $skip (best
//             ones passed over), $from, $to (years), $minStrength, $minTrust, $weighting, $halfLife (years), $year (what
//             recency counts from), $authorLimit (works above it are hyper-authored), $hyper (collapse, hide or show),
//             $presentResearchers, $presentWorks, $presentTopics, $presentInstitutions (ids already on screen)
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
WITH focus, focus.newestWorks AS newest, focus.newestYears AS years
WITH focus, [i IN range(0, size(coalesce(newest, [])) - 1) WHERE years[i] >= $from AND years[i] <= $to | newest[i]] AS inside
CALL (focus, inside) {
  UNWIND inside[..200] AS id
  MATCH (work:Work {id: id})
  WITH focus.id AS self, work.firstAuthors AS authors, work.authorCount AS n, work.year AS year
  WHERE n >= 2 AND n <= $authorLimit
  UNWIND authors AS id
  WITH self, id, n, year
  WHERE id <> self
  WITH id, n, year
  ORDER BY n, year
  WITH id, count(*) AS joint, min(year) AS first, max(year) AS last,
       sum(CASE $weighting WHEN 'works' THEN 1.0
           WHEN 'recent' THEN 0.5 ^ ((CASE WHEN year < $year THEN $year - year ELSE 0 END) * 1.0 / $halfLife) / (n - 1)
           ELSE 1.0 / (n - 1) END) AS sum
  WITH id, round(sum, 12) AS strength, joint, first, last
  WHERE strength >= $minStrength
  ORDER BY strength DESC, joint DESC, id
  WITH collect([id, strength, joint, first, last]) AS found
  RETURN [p IN found WHERE NOT p[0] IN $presentResearchers] AS ranked, size(found) AS found
}
//> slice/part/trusted
CALL (inside) {
  WITH [id IN inside WHERE NOT id IN $presentWorks][..$skip + $works + CASE $hyper WHEN 'hide' THEN 200 ELSE 0 END] AS ids
  UNWIND range(0, size(ids) - 1) AS place
  MATCH (work:Work {id: ids[place]})
  WHERE $hyper <> 'hide' OR work.authorCount <= $authorLimit
  WITH work, place
  ORDER BY place
  SKIP $skip
  LIMIT $works
  RETURN collect(work) AS works
}
CALL (inside) {
  UNWIND inside[..200] AS id
  MATCH (work:Work {id: id})
  WITH work.aboutTopics AS topics, work.year AS year
  UNWIND topics AS topic
  WITH topic, count(*) AS onIt, min(year) AS first, max(year) AS last
  ORDER BY onIt DESC, topic
  WITH collect([topic, onIt, first, last]) AS found
  WITH [t IN found WHERE NOT t[0] IN $presentTopics][$skip..$skip + $topics] AS shown, size(found) AS topicTotal
  UNWIND CASE shown WHEN [] THEN [null] ELSE shown END AS t
  OPTIONAL MATCH (topic:Topic {id: t[0]})
  WITH topic, t, topicTotal
  ORDER BY t[1] DESC, t[0]
  RETURN collect(topic) AS topics, [t IN collect(t) WHERE t IS NOT NULL] AS worksOn, coalesce(max(topicTotal), 0) AS topicTotal
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
       topicTotal, size(inside) AS workTotal, found AS researcherTotal, placeTotal AS institutionTotal,
       edges, peopleLists, workLists, hyperLists, topicLists, version, CASE WHEN size(inside) > 200 THEN 200 ELSE size(inside) END AS candidates
