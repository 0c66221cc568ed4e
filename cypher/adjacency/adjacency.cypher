// Two topics: what they have in common, year by year, and the people and works that bridge them.
// Bound: with at most $looked works about the smaller topic each of them is looked at; on bigger ones (hubs have hundreds of
// thousands) only the 60 leading works of either topic are, the most cited; `lookedAt` tells how many were.
// The bridging people come from works within the author limit.
// parameters: $a, $b ({id, openalex, arxiv}: one given, the others null), $looked, $authorLimit, $limit
// columns: version, a, b ({id, name, works}), allWorks, support, firstYear, lastYear, whole, lookedAt, found,
//          trend ([year, works]), works ([id, title, year, citations]), people ([id, name, works]), peopleTotal
// budget: 6000
MATCH (version:GraphVersion {id: 'graph'})
MATCH (a:Topic) WHERE a.id = $a.id OR a.openalex = $a.openalex OR a.arxiv = $a.arxiv
WITH version, a ORDER BY a.id LIMIT 1
MATCH (b:Topic) WHERE b.id = $b.id OR b.openalex = $b.openalex OR b.arxiv = $b.arxiv
WITH version, a, b ORDER BY b.id LIMIT 1
WITH version, [a, b] AS both, [n IN [a, b] | {id: n.id, name: coalesce(n.name, n.id), works: coalesce(n.works, 0)}] AS told
WITH version, told, told[0] AS first, told[1] AS second, both, CASE WHEN told[0].works <= told[1].works THEN 0 ELSE 1 END AS smaller
WITH *, both[smaller] AS fewer, both[1 - smaller] AS more
WITH *, coalesce(fewer.works, 0) <= $looked AS whole
CALL (fewer, more) {
  MATCH (fewer)-[pair:ADJACENT_TO]-(more)
  RETURN sum(pair.works) AS support, min(pair.firstYear) AS firstYear, max(pair.lastYear) AS lastYear
}
CALL (fewer, whole) {
  WITH fewer WHERE whole
  MATCH (fewer)<-[:ABOUT]-(work)
  RETURN collect(work) AS each
}
CALL (fewer, more, whole) {
  WITH fewer, more WHERE NOT whole
  UNWIND fewer.leadingWorks + more.leadingWorks AS id
  MATCH (work:Work {id: id})
  RETURN collect(DISTINCT work) AS leading
}
WITH *, each + leading AS looked
CALL (looked, told) {
  UNWIND looked AS work
  WITH work, told, work.aboutTopics AS topics
  WHERE told[0].id IN topics AND told[1].id IN topics
  RETURN collect(work) AS common
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
  WITH work
  WHERE work.authorCount <= $authorLimit
  UNWIND work.firstAuthors AS id
  WITH id, count(*) AS works
  ORDER BY works DESC, id
  WITH collect([id, works]) AS ranked
  WITH ranked[..$limit] AS leading, size(ranked) AS total
  CALL (leading) {
    UNWIND leading AS one
    MATCH (person:Researcher {id: one[0]})
    WITH person, one[1] AS works
    ORDER BY works DESC, person.id
    RETURN collect([person.id, coalesce(person.name, person.id), works]) AS people
  }
  RETURN people, total AS peopleTotal
}
RETURN version.number AS version, first AS a, second AS b, COUNT { (:Work) } AS allWorks, support, firstYear, lastYear,
       whole, size(looked) AS lookedAt, size(common) AS found, trend, works, people, peopleTotal
