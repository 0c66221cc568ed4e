// People two steps away whom a researcher has not published with, by shared collaborators and shared topics.
// Score: the sum over shared collaborators z of 1/ln deg(z) (Adamic and Adar, Social Networks 25, 211, 2003; natural
// logarithm; deg(z) counts all collaborators of z and is 2 at least), plus the sum over shared topics of the smaller share.
// Bound: the $near strongest collaborators and the $far strongest of each are looked at; topics are compared for the
// $compared first by shared collaborators and over the person's $topics main topics. `cut` tells whether it mattered.
// parameters: $id ({id, openalex, orcid}: one given, the others null), $near, $far, $compared, $topics, $limit
// columns: version, id, name, found, cut, recommended ([id, name, score, adamicAdar, overlap, [[id, name, degree, term]],
//          [[id, name, share, share of the other, term]]])
MATCH (version:GraphVersion {id: 'graph'})
MATCH (person:Researcher) WHERE person.id = $id.id OR person.openalex = $id.openalex OR person.orcid = $id.orcid
WITH version, person ORDER BY person.id LIMIT 1
CALL (person) {
  MATCH (person)-[pair:COAUTHORED_WITH]-(z)
  WITH z, pair.strength AS strength, pair.works AS works
  ORDER BY strength DESC, works DESC, z.id
  RETURN collect(z) AS known
}
CALL (person) {
  MATCH (person)-[on:WORKS_ON]->(topic)
  WITH topic, on.works AS works, on.share AS share
  ORDER BY works DESC, topic.id
  WITH collect({node: topic, share: share}) AS ranked
  RETURN ranked[..$topics] AS topics, [t IN ranked[..$topics] | t.node] AS mine, size(ranked) > $topics AS topicsCut
}
CALL (person, known) {
  UNWIND known[..$near] AS z
  CALL (z) {
    MATCH (z)-[pair:COAUTHORED_WITH]-(other)
    WITH other, pair.strength AS strength, pair.works AS works
    ORDER BY strength DESC, works DESC, other.id
    WITH collect(other) AS others
    RETURN others[..$far] AS others, size(others) AS degree
  }
  UNWIND others AS other
  WITH z, degree, other
  WHERE other <> person AND NOT other IN known
  WITH other, z, degree, 1 / log(degree) AS term
  ORDER BY term DESC, z.id
  WITH other, round(sum(term), 12) AS adamicAdar, collect([z.id, coalesce(z.name, z.id), degree, term]) AS shared
  ORDER BY adamicAdar DESC, other.id
  WITH collect({node: other, adamicAdar: adamicAdar, shared: shared}) AS ranked
  RETURN ranked[..$compared] AS candidates, size(ranked) AS found
}
CALL (known) {
  UNWIND known[..$near] AS z
  RETURN count(CASE WHEN COUNT { (z)-[:COAUTHORED_WITH]-() } > $far THEN 1 END) > 0 AS farCut
}
CALL (candidates, topics, mine) {
  UNWIND candidates AS c
  WITH c, c.node AS other, topics, mine
  CALL (other, topics, mine) {
    MATCH (other)-[on:WORKS_ON]->(topic)
    WHERE topic IN mine
    WITH topic, on.share AS theirs, [t IN topics WHERE t.node = topic][0].share AS own
    WITH topic, own, theirs, CASE WHEN own < theirs THEN own ELSE theirs END AS term
    ORDER BY term DESC, topic.id
    RETURN round(sum(term), 12) AS overlap, collect([topic.id, coalesce(topic.name, topic.id), own, theirs, term]) AS common
  }
  WITH c, other, overlap, common, round(c.adamicAdar + overlap, 12) AS score
  ORDER BY score DESC, other.id
  LIMIT $limit
  RETURN collect([other.id, coalesce(other.name, other.id), score, c.adamicAdar, overlap, c.shared, common]) AS recommended
}
RETURN version.number AS version, person.id AS id, coalesce(person.name, person.id) AS name, found,
       size(known) > $near OR farCut OR found > $compared OR topicsCut AS cut, recommended
