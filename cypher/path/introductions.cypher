// Who could introduce one researcher to another: chains of one or two people between them, each hop strong and recent.
// Score: the product over the hops of r/(1+r), r the pair's strength halved per $halfLife years since its last joint work as
// seen in $asOf; every factor lies between 0 and 1, so a hop more must be worth it.
// Bound: over one person in the middle all are compared, 1 hit each collaborator of the two; over two only the $nearest
// strongest and most recent of either end's 100 strongest collaborators, joined where one of them has the other among their
// own 100 strongest, since beyond that a chain's score is small. Strengths are kept with 12 digits, so of two that differ
// beyond the 10th now the first by id is nearer.
// parameters: $from, $to ({id, openalex, orcid}: one given, the others null), $asOf, $halfLife, $nearest, $limit
// columns: version, from, to ({id, name}), collaborate, compared, cut (at the ends), cutBetween,
//          introductions ([score, [[id, name]], [[strength, works, firstYear, lastYear, recent]]])
// budget: 12000
MATCH (version:GraphVersion {id: 'graph'})
MATCH (from:Researcher) WHERE from.id = $from.id OR from.openalex = $from.openalex OR from.orcid = $from.orcid
WITH version, from ORDER BY from.id LIMIT 1
MATCH (to:Researcher) WHERE to.id = $to.id OR to.openalex = $to.openalex OR to.orcid = $to.orcid
WITH version, from, to ORDER BY to.id LIMIT 1
WHERE from <> to
CALL (from, to) {
  UNWIND [from, to] AS end
  MATCH (end)-[pair:COAUTHORED_WITH]-(x)
  WITH x, collect(pair) AS pairs
  WHERE size(pairs) = 2
  RETURN collect([[x.id], [p IN pairs | [p.strength, p.works, p.firstYear, p.lastYear]]]) AS overOne
}
CALL (from, to) {
  UNWIND [{of: from, other: to.id}, {of: to, other: from.id}] AS side
  CALL (side) {
    WITH side, side.of.closest AS ids, coalesce(side.of.closestFigures, []) AS figures
    UNWIND range(0, size(figures) - 1) AS i
    WITH ids[i] AS id, side.other AS other, split(figures[i], ' ') AS told
    WHERE id <> other
    WITH id, [toFloat(told[0]), toInteger(told[1]), nullif(toInteger(told[2]), 0), nullif(toInteger(told[3]), 0)] AS pair
    WITH id, pair, pair[0] * 0.5 ^ (CASE WHEN pair[3] < $asOf THEN $asOf - pair[3] ELSE 0 END * 1.0 / $halfLife) AS r
    ORDER BY round(r, 10) DESC, id
    LIMIT $nearest
    MATCH (n:Researcher {id: id})
    RETURN collect({id: id, pair: pair, ids: n.closest, figures: n.closestFigures, more: n.collaborators > size(n.closest)}) AS nearest
  }
  RETURN collect(nearest) AS ends
}
CALL (ends) {
  UNWIND ends[0] AS near
  UNWIND ends[1] AS far
  WITH near, far, CASE WHEN far.id IN near.ids THEN near WHEN near.id IN far.ids THEN far END AS knows
  WHERE knows.figures IS NOT NULL
  WITH near, far, knows, CASE knows.id WHEN near.id THEN far.id ELSE near.id END AS known
  WITH near, far, split([i IN range(0, size(knows.ids) - 1) WHERE knows.ids[i] = known | knows.figures[i]][0], ' ') AS told
  RETURN collect([[near.id, far.id], [near.pair,
    [toFloat(told[0]), toInteger(told[1]), nullif(toInteger(told[2]), 0), nullif(toInteger(told[3]), 0)], far.pair]]) AS overTwo
}
CALL (overOne, overTwo) {
  UNWIND overOne + overTwo AS chain
  WITH chain[0] AS ids, [p IN chain[1] | p + [p[0] * 0.5 ^ (CASE WHEN p[3] < $asOf THEN $asOf - p[3] ELSE 0 END * 1.0 / $halfLife)]] AS pairs
  WITH ids, pairs, round(reduce(score = 1.0, p IN pairs | score * (p[4] / (1 + p[4]))), 12) AS score
  ORDER BY round(score, 10) DESC, size(ids), ids
  WITH collect([score, ids, pairs]) AS ranked
  WITH ranked[..$limit] AS best, size(ranked) AS compared
  CALL (best) {
    UNWIND range(0, size(best) - 1) AS place
    UNWIND range(0, size(best[place][1]) - 1) AS i
    MATCH (person:Researcher {id: best[place][1][i]})
    WITH place, i, [person.id, coalesce(person.name, person.id)] AS person
    ORDER BY place, i
    WITH place, collect(person) AS people
    ORDER BY place
    RETURN collect([best[place][0], people, best[place][2]]) AS introductions
  }
  RETURN introductions, compared
}
RETURN version.number AS version, {id: from.id, name: coalesce(from.name, from.id)} AS from,
       {id: to.id, name: coalesce(to.name, to.id)} AS to, EXISTS { (from)-[:COAUTHORED_WITH]-(to) } AS collaborate, compared,
       coalesce(from.collaborators, 0) > $nearest OR coalesce(to.collaborators, 0) > $nearest AS cut,
       any(near IN ends[0] WHERE near.more) AND any(far IN ends[1] WHERE far.more) AS cutBetween, introductions
