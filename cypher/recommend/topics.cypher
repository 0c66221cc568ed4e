// Topics a researcher does not work on that people around them do and that are adjacent to their own.
// Score: adjacency times coverage. Adjacency: the sum over the person's topics s of share(s) * npmi(s, t) where NPMI is above
// 0 (Bouma, GSCL 2009) and 2 works at least are in common. Coverage: the share of the people looked at who work on t.
// Scores that differ beyond the 10th digit are the same: shares are kept with 12.
// Bound: everything is read from lists kept on the nodes. People looked at are the $near strongest collaborators and the $far
// strongest of each (a few hundred); the $topics main topics of the person and of each of them; the $compared topics most of
// them work on. Two topics are adjacent if one is among the 60 most adjacent of the other: a pair that is in neither list is
// nearer to 60 others at both ends and would add little. `cut` tells whether any of this mattered.
// parameters: $id ({id, openalex, orcid}: one given, the others null), $near, $far, $topics, $compared, $named, $limit
// columns: version, id, name, lookedAt, found, cut, recommended ([id, name, level, score, adjacency, coverage, [[id, name, share, npmi,
//          works, term]], [[id, name, works]], peopleTotal])
// budget: 2100
MATCH (version:GraphVersion {id: 'graph'})
MATCH (person:Researcher) WHERE person.id = $id.id OR person.openalex = $id.openalex OR person.orcid = $id.orcid
WITH version, person ORDER BY person.id LIMIT 1
WITH *, person.id AS self, coalesce(person.mainTopics, []) AS main, coalesce(person.mainTopicFigures, []) AS mainFigures, person.works AS all,
     coalesce(person.topics, 0) AS topicTotal, coalesce(person.collaborators, 0) AS degree
CALL (person, main, topicTotal) {
  WITH person, main, topicTotal
  WHERE topicTotal > size(main)
  MATCH (person)-[:WORKS_ON]->(topic)
  WITH person, collect(topic.id) AS mine
  RETURN mine
  UNION ALL
  WITH main, topicTotal
  WHERE topicTotal <= size(main)
  RETURN main AS mine
}
CALL (self, person) {
  UNWIND coalesce(person.closest, [])[..$near] AS id
  MATCH (z:Researcher {id: id})
  WITH self, id, z.closest[..$far] AS others, z.collaborators > $far AS cut
  UNWIND [id] + others AS around
  WITH self, around, cut
  WHERE around <> self
  RETURN collect(DISTINCT around) AS people, coalesce(max(cut), false) AS farCut
}
CALL (people, mine) {
  UNWIND people AS id
  MATCH (one:Researcher {id: id})
  WITH one, one.mainTopics AS topics, coalesce(one.mainTopicFigures, []) AS figures, mine
  UNWIND [i IN range(0, size(figures[..$topics]) - 1) WHERE NOT topics[i] IN mine] AS i
  WITH one, topics[i] AS topic, toInteger(split(figures[i], ' ')[0]) AS works
  WITH topic, one, works
  ORDER BY works DESC, one.id
  WITH topic, count(*) AS total, collect({node: one, works: works})[..$named] AS some
  ORDER BY total DESC, topic
  WITH collect({id: topic, total: total, some: some}) AS ranked
  RETURN ranked[..$compared] AS candidates, size(ranked) AS found
}
CALL (main, mainFigures, all) {
  UNWIND range(0, size(mainFigures[..$topics]) - 1) AS i
  MATCH (s:Topic {id: main[i]})
  WITH s, round(toInteger(split(mainFigures[i], ' ')[0]) * 1.0 / all, 12) AS share,
       coalesce(s.adjacent, []) AS adjacent, s.adjacentFigures AS figures,
       coalesce(s.adjacentTopics, 0) > 60 AS cut
  RETURN collect({id: s.id, name: coalesce(s.name, s.id), share: share, adjacent: adjacent, figures: figures}) AS own,
         coalesce(max(cut), false) AS ownCut
}
CALL (own, candidates, people) {
  UNWIND candidates AS c
  MATCH (t:Topic {id: c.id})
  WITH own, c, size(people) AS lookedAt, t, coalesce(t.adjacent, []) AS adjacent, t.adjacentFigures AS figures
  WITH c, t, lookedAt, [s IN own WHERE c.id IN s.adjacent OR s.id IN adjacent
         | {s: s, told: split(coalesce([i IN range(0, size(s.adjacent) - 1) WHERE s.adjacent[i] = c.id | s.figures[i]][0],
                                       [i IN range(0, size(adjacent) - 1) WHERE adjacent[i] = s.id | figures[i]][0]), ' ')}] AS pairs
  UNWIND pairs AS pair
  WITH c, t, lookedAt, pair.s AS s, toFloat(pair.told[1]) AS npmi, toInteger(pair.told[2]) AS works
  WHERE npmi > 0
  WITH c, t, lookedAt, s, npmi, works, s.share * npmi AS term
  ORDER BY term DESC, s.id
  WITH c, t, lookedAt, round(sum(term), 12) AS adjacency, collect([s.id, s.name, s.share, npmi, works, term]) AS terms
  WITH c, t, adjacency, terms, c.total * 1.0 / lookedAt AS coverage
  WITH c, t, adjacency, terms, coverage, round(adjacency * coverage, 12) AS score
  ORDER BY round(score, 10) DESC, t.id
  WITH collect({c: c, t: t, adjacency: adjacency, terms: terms, coverage: coverage, score: score}) AS ranked
  RETURN [r IN ranked[..$limit] | [r.t.id, coalesce(r.t.name, r.t.id), r.t.level, r.score, r.adjacency, r.coverage, r.terms,
           [p IN r.c.some | [p.node.id, coalesce(p.node.name, p.node.id), p.works]], r.c.total]] AS recommended,
         size(ranked) AS adjacent
}
RETURN version.number AS version, person.id AS id, coalesce(person.name, person.id) AS name, size(people) AS lookedAt, adjacent AS found,
       degree > $near OR farCut OR found > $compared OR topicTotal > $topics OR ownCut AS cut, recommended
