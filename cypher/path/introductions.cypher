// Who could introduce one researcher to another: chains of one or two people between them, each hop strong and recent.
// Score: the product over the hops of r/(1+r), r the pair's strength halved per $halfLife years since its last joint work as
// seen in $asOf; every factor lies between 0 and 1, so a hop more must be worth it.
// Bound: over one person in the middle all are compared; over two only the $nearest strongest and most recent collaborators
// of either end, since beyond them a chain's score is small.
// parameters: $from, $to ({id, openalex, orcid}: one given, the others null), $asOf, $halfLife, $nearest, $limit
// columns: version, from, to ({id, name}), collaborate, compared, cut, introductions ([score, [[id, name]], [[strength, works,
//          firstYear, lastYear, recent]]])
// budget: 56000
MATCH (version:GraphVersion {id: 'graph'})
MATCH (from:Researcher) WHERE from.id = $from.id OR from.openalex = $from.openalex OR from.orcid = $from.orcid
WITH version, from ORDER BY from.id LIMIT 1
MATCH (to:Researcher) WHERE to.id = $to.id OR to.openalex = $to.openalex OR to.orcid = $to.orcid
WITH version, from, to ORDER BY to.id LIMIT 1
WHERE from <> to
CALL (from, to) {
  MATCH (from)-[pair:COAUTHORED_WITH]-(x)
  WITH to, x, pair, pair.strength * 0.5 ^ (CASE WHEN pair.lastYear < $asOf THEN $asOf - pair.lastYear ELSE 0 END * 1.0 / $halfLife) AS r
  ORDER BY r DESC, x.id
  RETURN collect(CASE WHEN x <> to THEN {x: x, pair: pair, r: r} END) AS mine, count(CASE WHEN x = to THEN 1 END) > 0 AS collaborate
}
CALL (from, to) {
  MATCH (to)-[pair:COAUTHORED_WITH]-(y)
  WHERE y <> from
  WITH y, pair, pair.strength * 0.5 ^ (CASE WHEN pair.lastYear < $asOf THEN $asOf - pair.lastYear ELSE 0 END * 1.0 / $halfLife) AS r
  ORDER BY r DESC, y.id
  RETURN collect({y: y, pair: pair, r: r}) AS theirs
}
CALL (mine, theirs) {
  CALL (mine, theirs) {
    WITH mine, theirs, [t IN theirs | t.y] AS ys
    UNWIND mine AS m
    WITH m, theirs, ys WHERE m.x IN ys
    UNWIND theirs AS t
    WITH m, t WHERE t.y = m.x
    RETURN [m.x] AS people, [m.pair, t.pair] AS pairs, [m.r, t.r] AS rs
    UNION ALL
    WITH mine[..$nearest] AS near, theirs[..$nearest] AS far
    WITH near, far, [t IN far | t.y] AS ys
    UNWIND near AS m
    WITH m, m.x AS x, far, ys
    MATCH (x)-[pair:COAUTHORED_WITH]-(y)
    WHERE y IN ys
    WITH m, far, pair, y, pair.strength * 0.5 ^ (CASE WHEN pair.lastYear < $asOf THEN $asOf - pair.lastYear ELSE 0 END * 1.0 / $halfLife) AS r
    UNWIND far AS t
    WITH m, pair, r, t WHERE t.y = y
    RETURN [m.x, t.y] AS people, [m.pair, pair, t.pair] AS pairs, [m.r, r, t.r] AS rs
  }
  WITH people, pairs, rs, round(reduce(score = 1.0, r IN rs | score * (r / (1 + r))), 12) AS score, [p IN people | p.id] AS ids
  ORDER BY score DESC, size(ids), ids
  WITH collect([score, [p IN people | [p.id, coalesce(p.name, p.id)]],
         [i IN range(0, size(pairs) - 1) | [pairs[i].strength, pairs[i].works, pairs[i].firstYear, pairs[i].lastYear, rs[i]]]]) AS ranked
  RETURN ranked[..$limit] AS introductions, size(ranked) AS compared
}
RETURN version.number AS version, {id: from.id, name: coalesce(from.name, from.id)} AS from,
       {id: to.id, name: coalesce(to.name, to.id)} AS to, collaborate, compared,
       size(mine) > $nearest OR size(theirs) > $nearest AS cut, introductions
