// Collaborators and topics of a researcher before and after: new, continuing, dormant, revived.
// Collaborators come from works within the author limit that have a year.
// new: with works after, none before and none earlier; revived: works after, none before, some earlier; continuing: works
// both before and after; dormant: works before, none after.
// Bound: every work of one person and its authors are read once; a list holds $limit entries.
// parameters: $id ({id, openalex, orcid}: one given, the others null), $beforeFrom, $beforeTo, $afterFrom, $afterTo, $authorLimit, $limit
// columns: version, id, name, undated, collaborators, topics (each [change, total, [[id, name, works before, works after, first year,
//          last year]]])
// budget: 24000
MATCH (version:GraphVersion {id: 'graph'})
MATCH (person:Researcher) WHERE person.id = $id.id OR person.openalex = $id.openalex OR person.orcid = $id.orcid
WITH version, person ORDER BY person.id LIMIT 1
CALL (person) {
  MATCH (person)-[:AUTHORED]->(work:Work)
  RETURN collect(CASE WHEN work.year IS NOT NULL THEN work END) AS works, count(CASE WHEN work.year IS NULL THEN 1 END) AS undated
}
CALL (person, works) {
  UNWIND works AS work
  WITH person, work, work.year AS year
  WHERE work.authorCount <= $authorLimit
  MATCH (work)<-[:AUTHORED]-(other)
  WHERE other <> person
  WITH other, min(year) AS first, max(year) AS last, count(CASE WHEN year < $beforeFrom THEN 1 END) AS earlier,
       count(CASE WHEN $beforeFrom <= year <= $beforeTo THEN 1 END) AS before,
       count(CASE WHEN $afterFrom <= year <= $afterTo THEN 1 END) AS after
  WHERE before + after > 0
  WITH other, first, last, before, after, CASE WHEN before > 0 AND after > 0 THEN 'continuing' WHEN before > 0 THEN 'dormant'
       WHEN earlier > 0 THEN 'revived' ELSE 'new' END AS change
  ORDER BY before + after DESC, other.id
  WITH change, collect({node: other, figures: [before, after, first, last]}) AS ranked
  RETURN collect([change, size(ranked), [o IN ranked[..$limit] | [o.node.id, coalesce(o.node.name, o.node.id)] + o.figures]]) AS collaborators
}
CALL (works) {
  UNWIND works AS work
  WITH work, work.year AS year
  MATCH (work)-[:ABOUT]->(topic)
  WITH topic, min(year) AS first, max(year) AS last, count(CASE WHEN year < $beforeFrom THEN 1 END) AS earlier,
       count(CASE WHEN $beforeFrom <= year <= $beforeTo THEN 1 END) AS before,
       count(CASE WHEN $afterFrom <= year <= $afterTo THEN 1 END) AS after
  WHERE before + after > 0
  WITH topic, first, last, before, after, CASE WHEN before > 0 AND after > 0 THEN 'continuing' WHEN before > 0 THEN 'dormant'
       WHEN earlier > 0 THEN 'revived' ELSE 'new' END AS change
  ORDER BY before + after DESC, topic.id
  WITH change, collect({node: topic, figures: [before, after, first, last]}) AS ranked
  RETURN collect([change, size(ranked), [o IN ranked[..$limit] | [o.node.id, coalesce(o.node.name, o.node.id)] + o.figures]]) AS topics
}
RETURN version.number AS version, person.id AS id, coalesce(person.name, person.id) AS name, undated, collaborators, topics
