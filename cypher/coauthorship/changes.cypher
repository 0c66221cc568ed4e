// Collaborators and topics of a researcher before and after: new, continuing, dormant, revived.
// Collaborators come from works within the author limit that have a year.
// new: with works after, none before and none earlier; revived: works after, none before, some earlier; continuing: works
// both before and after; dormant: works before, none after.
// Bound: every work of one person is read once, with the authors and topics kept on it; a list holds $limit entries.
// parameters: $id ({id, openalex, orcid}: one given, the others null), $beforeFrom, $beforeTo, $afterFrom, $afterTo, $authorLimit, $limit
// columns: version, id, name, undated, collaborators, topics (each [change, total, [[id, name, works before, works after, first year,
//          last year]]])
// budget: 3400
MATCH (version:GraphVersion {id: 'graph'})
MATCH (person:Researcher) WHERE person.id = $id.id OR person.openalex = $id.openalex OR person.orcid = $id.orcid
WITH version, person ORDER BY person.id LIMIT 1
CALL (person) {
  MATCH (person)-[:AUTHORED]->(work)
  RETURN collect(CASE WHEN work.year IS NOT NULL THEN work END) AS works, count(CASE WHEN work.year IS NULL THEN 1 END) AS undated
}
CALL (person, works) {
  WITH works, person.id AS self
  UNWIND works AS work
  WITH self, work, work.year AS year
  WHERE work.authorCount <= $authorLimit
  UNWIND work.firstAuthors AS other
  WITH self, other, year
  WHERE other <> self
  WITH other, min(year) AS first, max(year) AS last, count(CASE WHEN year < $beforeFrom THEN 1 END) AS earlier,
       count(CASE WHEN $beforeFrom <= year <= $beforeTo THEN 1 END) AS before,
       count(CASE WHEN $afterFrom <= year <= $afterTo THEN 1 END) AS after
  WHERE before + after > 0
  WITH other, first, last, before, after, CASE WHEN before > 0 AND after > 0 THEN 'continuing' WHEN before > 0 THEN 'dormant'
       WHEN earlier > 0 THEN 'revived' ELSE 'new' END AS change
  ORDER BY before + after DESC, other
  WITH change, collect([other, before, after, first, last]) AS ranked
  WITH change, size(ranked) AS total, ranked[..$limit] AS leading
  CALL (leading) {
    UNWIND range(0, size(leading) - 1) AS place
    MATCH (n:Researcher {id: leading[place][0]})
    WITH n, leading[place] AS figures, place
    ORDER BY place
    RETURN collect([n.id, coalesce(n.name, n.id)] + figures[1..]) AS told
  }
  RETURN collect([change, total, told]) AS collaborators
}
CALL (works) {
  UNWIND works AS work
  WITH work.year AS year, work.aboutTopics AS topics
  UNWIND topics AS topic
  WITH topic, min(year) AS first, max(year) AS last, count(CASE WHEN year < $beforeFrom THEN 1 END) AS earlier,
       count(CASE WHEN $beforeFrom <= year <= $beforeTo THEN 1 END) AS before,
       count(CASE WHEN $afterFrom <= year <= $afterTo THEN 1 END) AS after
  WHERE before + after > 0
  WITH topic, first, last, before, after, CASE WHEN before > 0 AND after > 0 THEN 'continuing' WHEN before > 0 THEN 'dormant'
       WHEN earlier > 0 THEN 'revived' ELSE 'new' END AS change
  ORDER BY before + after DESC, topic
  WITH change, collect([topic, before, after, first, last]) AS ranked
  WITH change, size(ranked) AS total, ranked[..$limit] AS leading
  CALL (leading) {
    UNWIND range(0, size(leading) - 1) AS place
    MATCH (n:Topic {id: leading[place][0]})
    WITH n, leading[place] AS figures, place
    ORDER BY place
    RETURN collect([n.id, coalesce(n.name, n.id)] + figures[1..]) AS told
  }
  RETURN collect([change, total, told]) AS topics
}
RETURN version.number AS version, person.id AS id, coalesce(person.name, person.id) AS name, undated, collaborators, topics
