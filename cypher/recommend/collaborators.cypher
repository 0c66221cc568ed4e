// People two steps away whom a researcher has not published with, by shared collaborators and shared topics.
// Score: the sum over shared collaborators z of 1/ln deg(z) (Adamic and Adar, Social Networks 25, 211, 2003; natural
// logarithm; deg(z) counts all collaborators of z and is 2 at least), plus the sum over shared topics of the smaller share.
// Shares have 12 digits: scores that differ beyond the 10th are the same.
// Bound: the $near strongest collaborators and the $far strongest of each, from the lists kept on people (100 strongest); only
// a person with more than 100 collaborators has them all read, 2 hits each, since none of them is to be recommended. Topics
// are compared for the $compared first by shared collaborators, over the $topics main ones of both. `cut` tells whether it
// mattered.
// parameters: $id ({id, openalex, orcid}: one given, the others null), $near, $far, $compared, $topics, $limit
// columns: version, id, name, found, cut, recommended ([id, name, score, adamicAdar, overlap, [[id, name, degree, term]],
//          [[id, name, share, share of the other, term]]])
// budget: 4700
MATCH (version:GraphVersion {id: 'graph'})
MATCH (person:Researcher) WHERE person.id = $id.id OR person.openalex = $id.openalex OR person.orcid = $id.orcid
WITH version, person ORDER BY person.id LIMIT 1
WITH *, person.id AS self, coalesce(person.closest, []) AS closest, coalesce(person.collaborators, 0) AS degree,
     [told IN coalesce(person.mainTopicFigures, [])[..$topics] | toInteger(split(told, ' ')[0])] AS mineWorks,
     person.works AS all, coalesce(person.topics, 0) > $topics AS topicsCut
WITH *, coalesce(person.mainTopics, [])[..size(mineWorks)] AS mine
CALL (person, closest, degree) {
  WITH person, closest, degree
  WHERE degree > size(closest)
  MATCH (person)-[:COAUTHORED_WITH]-(z)
  WITH person, collect(z.id) AS known
  RETURN known
  UNION ALL
  WITH closest, degree
  WHERE degree <= size(closest)
  RETURN closest AS known
}
CALL (closest) {
  UNWIND closest[..$near] AS id
  MATCH (z:Researcher {id: id})
  WITH z, z.collaborators AS degree, z.closest[..$far] AS others
  WITH z, degree, others, degree > $far AS cut, 1 / log(degree) AS term
  ORDER BY term DESC, z.id
  RETURN collect({z: [z.id, coalesce(z.name, z.id), degree, term], term: term, others: others}) AS near, max(cut) AS farCut
}
CALL (self, known, near) {
  UNWIND near AS n
  UNWIND n.others AS other
  WITH other, n.term AS term, n.z AS z, self, known
  WHERE other <> self AND NOT other IN known
  WITH other, round(sum(term), 12) AS adamicAdar, collect(z) AS shared
  ORDER BY adamicAdar DESC, other
  WITH collect({id: other, adamicAdar: adamicAdar, shared: shared}) AS ranked
  RETURN ranked[..$compared] AS candidates, size(ranked) AS found
}
CALL (candidates, mine, mineWorks, all) {
  UNWIND candidates AS c
  MATCH (other:Researcher {id: c.id})
  WITH c, other, mine, mineWorks, all, other.mainTopics AS theirs, coalesce(other.mainTopicFigures, []) AS theirFigures, other.works AS theirAll
  WITH c, other, mine, mineWorks, all, [i IN range(0, size(theirFigures) - 1) WHERE theirs[i] IN mine
         | [theirs[i], round(toInteger(split(theirFigures[i], ' ')[0]) * 1.0 / theirAll, 12)]] AS common
  WITH c, other, [t IN common | [t[0], [i IN range(0, size(mine) - 1) WHERE mine[i] = t[0] | round(mineWorks[i] * 1.0 / all, 12)][0], t[1]]] AS common
  WITH c, other, [t IN common | t + [CASE WHEN t[1] < t[2] THEN t[1] ELSE t[2] END]] AS common
  WITH c, other, common, round(reduce(sum = 0.0, t IN common | sum + t[3]), 12) AS overlap
  WITH c, other, common, overlap, round(c.adamicAdar + overlap, 12) AS score
  ORDER BY round(score, 10) DESC, other.id
  LIMIT $limit
  CALL (common) {
    UNWIND common AS t
    MATCH (topic:Topic {id: t[0]})
    WITH topic, t
    ORDER BY t[3] DESC, topic.id
    RETURN collect([topic.id, coalesce(topic.name, topic.id), t[1], t[2], t[3]]) AS topics
  }
  WITH c, other, topics, overlap, score
  ORDER BY round(score, 10) DESC, other.id
  RETURN collect([other.id, coalesce(other.name, other.id), score, c.adamicAdar, overlap, c.shared, topics]) AS recommended
}
RETURN version.number AS version, person.id AS id, coalesce(person.name, person.id) AS name, found,
       degree > $near OR coalesce(farCut, false) OR found > $compared OR topicsCut AS cut, recommended
