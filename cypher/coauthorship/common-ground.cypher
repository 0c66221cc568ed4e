// What 2 to 10 researchers have in common: collaborators, topics, works and institutions that at least two of them share.
// Bound: each person's own relationships are read once; a list holds $limit entries, most shared ones first. All joint works
// count here, hyper-authored ones too: being on one is common ground, if a thin one. Strengths are kept with 12 digits: sums
// that differ beyond the 10th are the same.
// parameters: $people (list of {id, openalex, orcid}: one given, the others null), $limit
// columns: version, people ([id, name]), collaborators, topics, works, institutions ({total, items: [[id, label, shared by, figures by
//          person: [[id, works, strength or share, first year, last year]], year, authors]]})
// budget: 7000
MATCH (version:GraphVersion {id: 'graph'})
CALL () {
  UNWIND range(0, size($people) - 1) AS place
  WITH place, $people[place] AS key
  MATCH (n:Researcher) WHERE n.id = key.id OR n.openalex = key.openalex OR n.orcid = key.orcid
  WITH place, n ORDER BY n.id
  WITH place, collect(n)[0] AS person ORDER BY place
  RETURN collect(person) AS people
}
CALL (people) {
  UNWIND people AS person
  MATCH (person)-[pair:COAUTHORED_WITH]-(other)
  WHERE NOT other IN people
  WITH other, count(*) AS sharers, collect([person.id, pair]) AS pairs
  WHERE sharers >= 2
  WITH other, sharers, pairs, round(reduce(sum = 0.0, p IN pairs | sum + p[1].strength), 10) AS sum
  ORDER BY sharers DESC, sum DESC, other.id
  WITH collect({node: other, sharers: sharers, pairs: pairs}) AS ranked
  RETURN {total: size(ranked), items: [i IN ranked[..$limit] | [i.node.id, coalesce(i.node.name, i.node.id), i.sharers,
    [p IN i.pairs | [p[0], p[1].works, p[1].strength, p[1].firstYear, p[1].lastYear]]]]} AS collaborators
}
CALL (people) {
  UNWIND people AS person
  MATCH (person)-[on:WORKS_ON]->(topic)
  WITH topic, count(*) AS sharers, min(on.share) AS least, sum(on.works) AS sum,
       collect([person.id, on.works, on.share, on.firstYear, on.lastYear]) AS figures
  WHERE sharers >= 2
  WITH topic, sharers, figures, least, sum ORDER BY sharers DESC, least DESC, sum DESC, topic.id
  WITH collect({node: topic, sharers: sharers, figures: figures}) AS ranked
  RETURN {total: size(ranked), items: [i IN ranked[..$limit] | [i.node.id, coalesce(i.node.name, i.node.id), i.sharers, i.figures]]} AS topics
}
CALL (people) {
  UNWIND people AS person
  MATCH (person)-[:AUTHORED]->(work)
  WITH work, count(*) AS sharers, collect([person.id, null, null, null, null]) AS figures
  WHERE sharers >= 2
  WITH work, sharers, figures, coalesce(work.date, '') AS date ORDER BY sharers DESC, date DESC, work.id
  WITH collect({node: work, sharers: sharers, figures: figures}) AS ranked
  RETURN {total: size(ranked), items: [i IN ranked[..$limit] |
    [i.node.id, i.node.title, i.sharers, i.figures, i.node.year, i.node.authorCount]]} AS works
}
CALL (people) {
  UNWIND people AS person
  MATCH (person)-[at:AFFILIATED_WITH]->(place)
  WITH place, count(*) AS sharers, sum(at.works) AS sum, collect([person.id, at.works, null, at.firstYear, at.lastYear]) AS figures
  WHERE sharers >= 2
  WITH place, sharers, figures, sum ORDER BY sharers DESC, sum DESC, place.id
  WITH collect({node: place, sharers: sharers, figures: figures}) AS ranked
  RETURN {total: size(ranked), items: [i IN ranked[..$limit] | [i.node.id, coalesce(i.node.name, i.node.id), i.sharers, i.figures]]} AS institutions
}
RETURN version.number AS version, [p IN people | [p.id, coalesce(p.name, p.id)]] AS people, collaborators, topics, works, institutions
