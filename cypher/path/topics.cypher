// Short paths of adjacent topics between two topics, as far apart from each other as can be.
// The search is Neo4j's own: bidirectional, breadth first, conditions checked as it goes, at most 6 steps. First all shortest
// paths; of those that share no inner node the $paths whose weakest hop (by NPMI) is strongest; if they are fewer, all
// shortest ones around them; at last those that do share. Two topics are a hop with 2 works in common at least: one is
// chance more often than not. Bound: of one search at most $most paths are compared. The works of a hop are found among the
// 60 leading works of the smaller topic, the most cited: hubs have hundreds of thousands.
// Searched from the smaller id, so that both directions give the same paths.
// parameters: $from, $to ({id, openalex, arxiv}: one given, the others null), $paths, $steps, $most, $minStrength, $fromYear,
//             $toYear (null: no condition), $works (joint works named per hop)
// columns: version, from, to ({id, name}), compared, cut, nodes (lists of [id, name]),
//          hops ([path, hop, strength, works, firstYear, lastYear, [[id, title, year]]])
// budget: 19000
MATCH (version:GraphVersion {id: 'graph'})
MATCH (from:Topic) WHERE from.id = $from.id OR from.openalex = $from.openalex OR from.arxiv = $from.arxiv
WITH version, from ORDER BY from.id LIMIT 1
MATCH (to:Topic) WHERE to.id = $to.id OR to.openalex = $to.openalex OR to.arxiv = $to.arxiv
WITH version, from, to ORDER BY to.id LIMIT 1
WHERE from <> to
WITH *, CASE WHEN from.id < to.id THEN from ELSE to END AS a, CASE WHEN from.id < to.id THEN to ELSE from END AS b
CALL (a, b) {
  MATCH p = allShortestPaths((a)-[:ADJACENT_TO*..6]-(b))
  WHERE all(r IN relationships(p) WHERE ($minStrength IS NULL OR r.npmi >= $minStrength) AND r.works >= 2 AND ($fromYear IS NULL OR r.lastYear >= $fromYear)
    AND ($toYear IS NULL OR r.firstYear <= $toYear))
  WITH p LIMIT $most
  WHERE length(p) <= $steps
  WITH p, reduce(least = null, r IN relationships(p) | CASE WHEN least < r.npmi THEN least ELSE r.npmi END) AS weakest,
       [n IN nodes(p) | n.id] AS ids
  ORDER BY weakest DESC, ids
  RETURN collect(p) AS shortest
}
WITH *, reduce(chosen = [], p IN shortest | CASE
  WHEN size(chosen) < $paths AND none(q IN chosen WHERE any(n IN nodes(q)[1..-1] WHERE n IN nodes(p))) THEN chosen + [p]
  ELSE chosen END) AS apart
CALL (a, b, apart) {
  WITH a, b, reduce(used = [], p IN apart | used + nodes(p)[1..-1]) AS used, [p IN apart WHERE length(p) = 1 | relationships(p)[0]] AS direct
  WHERE size(apart) > 0 AND size(apart) < $paths
  MATCH p = allShortestPaths((a)-[:ADJACENT_TO*..6]-(b))
  WHERE all(r IN relationships(p) WHERE NOT r IN direct AND ($minStrength IS NULL OR r.npmi >= $minStrength)
    AND r.works >= 2 AND ($fromYear IS NULL OR r.lastYear >= $fromYear) AND ($toYear IS NULL OR r.firstYear <= $toYear))
    AND none(n IN nodes(p) WHERE n IN used)
  WITH p LIMIT $most
  WHERE length(p) <= $steps
  WITH p, reduce(least = null, r IN relationships(p) | CASE WHEN least < r.npmi THEN least ELSE r.npmi END) AS weakest,
       [n IN nodes(p) | n.id] AS ids
  ORDER BY weakest DESC, ids
  RETURN collect(p) AS around
}
WITH *, reduce(chosen = apart, p IN around | CASE
  WHEN size(chosen) < $paths AND none(q IN chosen WHERE any(n IN nodes(q)[1..-1] WHERE n IN nodes(p))) THEN chosen + [p]
  ELSE chosen END) AS apart2
WITH *, (apart2 + [p IN shortest + around WHERE NOT p IN apart2])[..$paths] AS chosen
CALL (chosen) {
  UNWIND range(0, size(chosen) - 1) AS path
  UNWIND range(0, length(chosen[path]) - 1) AS hop
  WITH path, hop, relationships(chosen[path])[hop] AS pair
  WITH path, hop, pair, startNode(pair) AS x, endNode(pair) AS y
  WITH path, hop, pair, CASE WHEN x.works <= y.works THEN x ELSE y END AS fewer, CASE WHEN x.works <= y.works THEN y ELSE x END AS more
  CALL (fewer, more) {
    WITH fewer, more.id AS topic
    UNWIND fewer.leadingWorks AS id
    MATCH (work:Work {id: id})
    WHERE topic IN work.aboutTopics
    WITH work
    ORDER BY coalesce(work.date, '') DESC, work.id
    LIMIT $works
    RETURN collect([work.id, work.title, work.year]) AS joint
  }
  RETURN collect([path, hop, pair.npmi, pair.works, pair.firstYear, pair.lastYear, joint]) AS hops
}
RETURN version.number AS version, {id: from.id, name: coalesce(from.name, from.id)} AS from, {id: to.id, name: coalesce(to.name, to.id)} AS to,
       size(shortest) + size(around) AS compared,
       size(shortest) = $most OR size(around) = $most AS cut,
       [p IN chosen | [n IN nodes(p) | [n.id, coalesce(n.name, n.id)]]] AS nodes, hops
