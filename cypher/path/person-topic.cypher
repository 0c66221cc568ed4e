// Short paths from a researcher over collaborators to somebody who works on a topic, as far apart from each other as can be.
// The search is Neo4j's own: bidirectional, breadth first, conditions checked as it goes, at most 6 steps, the last one into
// the topic. First all shortest paths; of those that share no inner node the $paths whose weakest collaboration is
// strongest, then those whose last person has most works on the topic; if they are fewer, all shortest ones around them;
// at last those that do share. $minStrength is a collaboration's. Bound: of one search at most $most paths are compared; a
// search beyond the person's own collaborators reads the people of the topic once. Works of a hop are those among the 1,000
// newest of the person, or of both.
// parameters: $from ({id, openalex, orcid}: one given, the others null), $to (likewise {id, openalex, arxiv}), $paths, $steps, $most, $minStrength, $fromYear,
//             $toYear (null: no condition), $authorLimit, $works (joint works named per hop)
// columns: version, from, to ({id, name}), compared, cut, nodes (lists of [id, name]),
//          hops ([path, hop, strength, works, firstYear, lastYear, [[id, title, year]]])
// budget: 400000
MATCH (version:GraphVersion {id: 'graph'})
MATCH (from:Researcher) WHERE from.id = $from.id OR from.openalex = $from.openalex OR from.orcid = $from.orcid
WITH version, from ORDER BY from.id LIMIT 1
MATCH (to:Topic) WHERE to.id = $to.id OR to.openalex = $to.openalex OR to.arxiv = $to.arxiv
WITH version, from, to ORDER BY to.id LIMIT 1
WITH *, from AS a, to AS b
CALL (a, b) {
  MATCH p = allShortestPaths((a)-[:COAUTHORED_WITH|WORKS_ON*..6]-(b))
  WHERE all(r IN relationships(p) WHERE ($minStrength IS NULL OR r.strength IS NULL OR r.strength >= $minStrength) AND ($fromYear IS NULL OR r.lastYear >= $fromYear)
    AND ($toYear IS NULL OR r.firstYear <= $toYear)) AND all(n IN nodes(p) WHERE n:Researcher OR n = b)
  WITH p LIMIT $most
  WHERE length(p) <= $steps
  WITH p, reduce(least = null, r IN relationships(p)[..-1] | CASE WHEN least < r.strength THEN least ELSE r.strength END) AS weakest,
       relationships(p)[-1].works AS works, [n IN nodes(p) | n.id] AS ids
  ORDER BY weakest DESC, works DESC, ids
  RETURN collect(p) AS shortest
}
WITH *, reduce(chosen = [], p IN shortest | CASE
  WHEN size(chosen) < $paths AND none(q IN chosen WHERE any(n IN nodes(q)[1..-1] WHERE n IN nodes(p))) THEN chosen + [p]
  ELSE chosen END) AS apart
CALL (a, b, apart) {
  WITH a, b, reduce(used = [], p IN apart | used + nodes(p)[1..-1]) AS used, [p IN apart WHERE length(p) = 1 | relationships(p)[0]] AS direct
  WHERE size(apart) > 0 AND size(apart) < $paths
  MATCH p = allShortestPaths((a)-[:COAUTHORED_WITH|WORKS_ON*..6]-(b))
  WHERE all(r IN relationships(p) WHERE NOT r IN direct AND ($minStrength IS NULL OR r.strength IS NULL OR r.strength >= $minStrength)
    AND ($fromYear IS NULL OR r.lastYear >= $fromYear) AND ($toYear IS NULL OR r.firstYear <= $toYear))
    AND all(n IN nodes(p) WHERE (n:Researcher OR n = b) AND NOT n IN used)
  WITH p LIMIT $most
  WHERE length(p) <= $steps
  WITH p, reduce(least = null, r IN relationships(p)[..-1] | CASE WHEN least < r.strength THEN least ELSE r.strength END) AS weakest,
       relationships(p)[-1].works AS works, [n IN nodes(p) | n.id] AS ids
  ORDER BY weakest DESC, works DESC, ids
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
  CALL (x, y, pair) {
    WITH x.newestWorks AS ours, y.newestWorks AS theirs, y.id AS topic, y:Topic AS onTopic, pair.firstYear AS fromYear, pair.lastYear AS toYear
    UNWIND CASE WHEN onTopic THEN ours ELSE [id IN ours WHERE id IN theirs] END AS id
    MATCH (work:Work {id: id})
    WHERE CASE WHEN onTopic THEN topic IN work.aboutTopics ELSE work.authorCount <= $authorLimit END
      AND (work.year IS NULL OR fromYear <= work.year <= toYear)
    WITH work
    LIMIT $works
    WITH work
    ORDER BY coalesce(work.date, '') DESC, work.id
    RETURN collect([work.id, work.title, work.year]) AS joint
  }
  RETURN collect([path, hop, coalesce(pair.strength, pair.share), pair.works, pair.firstYear, pair.lastYear, joint]) AS hops
}
RETURN version.number AS version, {id: from.id, name: coalesce(from.name, from.id)} AS from, {id: to.id, name: coalesce(to.name, to.id)} AS to,
       size(shortest) + size(around) AS compared,
       size(shortest) = $most OR size(around) = $most AS cut,
       [p IN chosen | [n IN nodes(p) | [n.id, coalesce(n.name, n.id)]]] AS nodes, hops
