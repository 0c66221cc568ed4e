// Two topics: what they have in common, year by year, and the people and works that bridge them.
// Bound: with at most $looked works about the smaller topic each of them is looked at; on bigger ones (hubs have hundreds of
// thousands) only the 60 leading works of either topic are, the most cited; `lookedAt` tells how many were.
// The bridging people come from works within the author limit.
// parameters: $a, $b ({id, openalex, arxiv}: one given, the others null), $looked, $authorLimit, $limit
// columns: version, a, b ({id, name, level, works}), allWorks, support, firstYear, lastYear, whole, lookedAt, found,
//          trend ([year, works]), works ([id, title, year, citations]), people ([id, name, works]), peopleTotal
MATCH (version:GraphVersion {id: 'graph'})
MATCH (a:Topic) WHERE a.id = $a.id OR a.openalex = $a.openalex OR a.arxiv = $a.arxiv
WITH version, a ORDER BY a.id LIMIT 1
MATCH (b:Topic) WHERE b.id = $b.id OR b.openalex = $b.openalex OR b.arxiv = $b.arxiv
WITH version, a, b ORDER BY b.id LIMIT 1
WITH version, a, b, CASE WHEN a.works <= b.works THEN a ELSE b END AS fewer, CASE WHEN a.works <= b.works THEN b ELSE a END AS more
WITH *, coalesce(fewer.works, 0) <= $looked AS whole
OPTIONAL MATCH (fewer)-[pair:ADJACENT_TO]-(more)
CALL (fewer, more, whole) {
  CALL (fewer, more, whole) {
    WITH fewer, more, whole WHERE whole
    MATCH (fewer)<-[:ABOUT]-(work:Work)
    RETURN work
    UNION
    WITH fewer, more, whole WHERE NOT whole
    UNWIND fewer.leadingWorks + more.leadingWorks AS id
    MATCH (work:Work {id: id})
    RETURN work
  }
  WITH fewer, more, whole, collect(DISTINCT work) AS looked
  RETURN size(looked) AS lookedAt,
         [w IN looked WHERE EXISTS { (w)-[:ABOUT]->(more) } AND (whole OR EXISTS { (w)-[:ABOUT]->(fewer) })] AS common
}
CALL (common) {
  UNWIND common AS work
  WITH work.year AS year, count(*) AS works
  WHERE year IS NOT NULL
  ORDER BY year
  RETURN collect([year, works]) AS trend
}
CALL (common) {
  UNWIND common AS work
  WITH work, coalesce(work.citations, 0) AS citations
  ORDER BY citations DESC, work.id
  LIMIT $limit
  RETURN collect([work.id, work.title, work.year, citations]) AS works
}
CALL (common) {
  UNWIND common AS work
  MATCH (work)<-[:AUTHORED]-(person:Researcher)
  WHERE work.authorCount <= $authorLimit
  WITH person, count(*) AS works
  ORDER BY works DESC, person.id
  WITH collect({node: person, works: works}) AS people
  RETURN [p IN people[..$limit] | [p.node.id, coalesce(p.node.name, p.node.id), p.works]] AS people, size(people) AS peopleTotal
}
RETURN version.number AS version, a {.id, name: coalesce(a.name, a.id), .level, works: coalesce(a.works, 0)} AS a,
       b {.id, name: coalesce(b.name, b.id), .level, works: coalesce(b.works, 0)} AS b, COUNT { (:Work) } AS allWorks,
       coalesce(pair.works, 0) AS support, pair.firstYear AS firstYear, pair.lastYear AS lastYear, whole, lookedAt,
       size(common) AS found, trend, works, people, peopleTotal
