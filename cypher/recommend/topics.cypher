// Topics a researcher does not work on that people around them do and that are adjacent to their own.
// Score: adjacency times coverage. Adjacency: the sum over the person's topics s of share(s) * npmi(s, t) where NPMI is above
// 0 (Bouma, GSCL 2009) and 2 works at least are in common. Coverage: the share of the people looked at who work on t.
// Bound: people looked at are the $near strongest collaborators and the $far strongest of each (a few hundred); the $topics
// main topics of the person and of each of them; the $compared topics most of them work on. A hub topic has at most as many
// neighbours as there are topics (some 5,000).
// parameters: $id ({id, openalex, orcid}: one given, the others null), $near, $far, $topics, $compared, $named, $limit
// columns: version, id, name, lookedAt, found, cut, recommended ([id, name, level, score, adjacency, coverage, [[id, name, share, npmi,
//          works, term]], [[id, name, works]], peopleTotal])
MATCH (version:GraphVersion {id: 'graph'})
MATCH (person:Researcher) WHERE person.id = $id.id OR person.openalex = $id.openalex OR person.orcid = $id.orcid
WITH version, person ORDER BY person.id LIMIT 1
CALL (person) {
  MATCH (person)-[on:WORKS_ON]->(topic)
  WITH topic, on.works AS works, on.share AS share
  ORDER BY works DESC, topic.id
  WITH collect({node: topic, share: share}) AS ranked
  RETURN ranked[..$topics] AS own, [t IN ranked | t.node] AS mine
}
CALL (person) {
  MATCH (person)-[pair:COAUTHORED_WITH]-(z)
  WITH z, pair.strength AS strength, pair.works AS works
  ORDER BY strength DESC, works DESC, z.id
  WITH collect(z) AS known
  RETURN known[..$near] AS near, size(known) AS knownTotal
}
CALL (person, near) {
  UNWIND near AS z
  CALL (z) {
    MATCH (z)-[pair:COAUTHORED_WITH]-(other)
    WITH other, pair.strength AS strength, pair.works AS works
    ORDER BY strength DESC, works DESC, other.id
    WITH collect(other) AS ranked
    RETURN ranked[..$far] AS others, size(ranked) > $far AS cut
  }
  WITH person, z, others, cut
  UNWIND [z] + others AS around
  WITH person, around, max(CASE WHEN cut THEN 1 ELSE 0 END) AS cut
  WHERE around <> person
  RETURN collect(around) AS people, max(cut) = 1 AS farCut
}
CALL (people, mine) {
  UNWIND people AS one
  CALL (one) {
    MATCH (one)-[on:WORKS_ON]->(topic)
    WITH topic, on.works AS works
    ORDER BY works DESC, topic.id
    LIMIT $topics
    RETURN topic, works
  }
  WITH one, topic, works, mine
  WHERE NOT topic IN mine
  WITH topic, one, works
  ORDER BY works DESC, one.id
  WITH topic, count(*) AS total, collect([one.id, coalesce(one.name, one.id), works])[..$named] AS some
  ORDER BY total DESC, topic.id
  WITH collect({node: topic, total: total, some: some}) AS ranked
  RETURN ranked[..$compared] AS candidates, [c IN ranked[..$compared] | c.node] AS nodes, size(ranked) AS found
}
CALL (own, candidates, nodes, people) {
  UNWIND own AS s
  WITH s, s.node AS topic, candidates, nodes, people
  MATCH (topic)-[pair:ADJACENT_TO]-(t)
  WHERE t IN nodes AND pair.npmi > 0 AND pair.works >= 2
  WITH t, topic, s.share AS share, pair, s.share * pair.npmi AS term, candidates, people
  ORDER BY term DESC, topic.id
  WITH t, candidates, people, round(sum(term), 12) AS adjacency,
       collect([topic.id, coalesce(topic.name, topic.id), share, pair.npmi, pair.works, term]) AS terms
  WITH t, adjacency, terms, [c IN candidates WHERE c.node = t][0] AS c, size(people) AS lookedAt
  WITH t, adjacency, terms, c, c.total * 1.0 / lookedAt AS coverage
  WITH t, adjacency, terms, c, coverage, round(adjacency * coverage, 12) AS score
  ORDER BY score DESC, t.id
  WITH collect([t.id, coalesce(t.name, t.id), t.level, score, adjacency, coverage, terms, c.some, c.total]) AS ranked
  RETURN ranked[..$limit] AS recommended, size(ranked) AS adjacent
}
RETURN version.number AS version, person.id AS id, coalesce(person.name, person.id) AS name, size(people) AS lookedAt, adjacent AS found,
       knownTotal > $near OR farCut OR found > $compared OR size(mine) > $topics AS cut, recommended
