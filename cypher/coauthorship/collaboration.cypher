// Two researchers: every joint work, strength under each weighting, and how each ranks among the other's collaborators.
// Joint works: read once from either end, so the cost is the works of the two and no list of authors is opened.
// Bound: at most $terms joint works and $hyper hyper-authored ones are listed; totals count all. Ranks by works and by
// strength read each end's pairs; the rank by recent strength reads each end's 1,000 newest works and the authors kept on
// them; `cut` tells of ends that have more works, as all but a few people have not.
// Strength: sum of 1/(n-1), n authors (Newman, PRE 64, 016132, 2001); recent: each term halved per $halfLife years of age
// in $asOf; a work without a year has no age and adds nothing to it.
// parameters: $a, $b ({id, openalex, orcid}: one given, the others null), $authorLimit, $asOf, $halfLife, $terms, $hyper
// columns: version, a, b ({id, name}), works, newman, recent, firstYear, lastYear, terms, hyper ([id, title, year, authors]),
//          hyperTotal, ranks ([newman, works, recent, collaborators, cut] of b for a, then of a for b; places null without a pair)
// budget: 12500
MATCH (version:GraphVersion {id: 'graph'})
MATCH (a:Researcher) WHERE a.id = $a.id OR a.openalex = $a.openalex OR a.orcid = $a.orcid
WITH version, a ORDER BY a.id LIMIT 1
MATCH (b:Researcher) WHERE b.id = $b.id OR b.openalex = $b.openalex OR b.orcid = $b.orcid
WITH version, a, b ORDER BY b.id LIMIT 1
CALL (a, b) {
  UNWIND [a, b] AS end
  MATCH (end)-[:AUTHORED]->(work)
  WITH work, count(DISTINCT end) AS ends
  WHERE ends = 2
  WITH work, coalesce(work.date, '') AS date, work.authorCount AS n, work.year AS year
  ORDER BY date DESC, work.id
  WITH collect({node: work, n: n, year: year}) AS joint
  WITH [w IN joint WHERE w.n <= $authorLimit] AS counted, [w IN joint WHERE w.n > $authorLimit] AS hyper
  CALL (counted) {
    UNWIND counted AS w
    WITH w.n AS n, w.year AS year, 1.0 / (w.n - 1) AS term,
         0.5 ^ (CASE WHEN w.year > $asOf THEN 0 ELSE $asOf - w.year END * 1.0 / $halfLife) AS decay
    ORDER BY n, year
    RETURN count(*) AS works, round(sum(term), 12) AS newman, round(sum(term * decay), 12) AS recent,
           min(year) AS firstYear, max(year) AS lastYear
  }
  RETURN works, newman, recent, firstYear, lastYear, size(hyper) AS hyperTotal,
         [w IN counted[..$terms] | [w.node.id, w.node.title, w.year, w.n]] AS terms,
         [w IN hyper[..$hyper] | [w.node.id, w.node.title, w.year, w.n]] AS hyper
}
CALL (a, b, works, newman, recent) {
  UNWIND [{place: 0, of: a, other: b.id}, {place: 1, of: b, other: a.id}] AS side
  WITH side.place AS place, side.of AS of, side.other AS otherId, works, newman, recent
  CALL (of, otherId, works, newman) {
    MATCH (of)-[pair:COAUTHORED_WITH]-(rival)
    WITH pair.strength AS s, pair.works AS w, rival, otherId, works, newman
    RETURN count(*) AS collaborators,
           count(CASE WHEN s > newman OR s = newman AND (w > works OR w = works AND rival.id < otherId) THEN 1 END) AS stronger,
           count(CASE WHEN w > works OR w = works AND (s > newman OR s = newman AND rival.id < otherId) THEN 1 END) AS busier
  }
  CALL (of, otherId, recent) {
    WITH of.id AS self, otherId, recent, coalesce(of.newestWorks, []) AS works, of.newestYears AS years
    UNWIND range(0, size(works) - 1) AS place
    MATCH (work:Work {id: works[place]})
    WHERE 2 <= work.authorCount <= $authorLimit
    WITH self, otherId, recent, work.firstAuthors AS authors, work.authorCount AS n, years[place] AS year
    ORDER BY n, year
    UNWIND authors AS rival
    WITH self, otherId, recent, rival, CASE year WHEN 0 THEN 0.0
      ELSE 0.5 ^ (CASE WHEN year > $asOf THEN 0 ELSE $asOf - year END * 1.0 / $halfLife) / (n - 1) END AS term
    WHERE rival <> self AND rival <> otherId
    WITH rival, otherId, recent, round(sum(term), 12) AS r
    RETURN count(CASE WHEN r > recent OR r = recent AND rival < otherId THEN 1 END) AS fresher
  }
  WITH place, works, stronger, busier, fresher, collaborators, coalesce(of.works > size(of.newestWorks), false) AS cut
  ORDER BY place
  RETURN collect(CASE works WHEN 0 THEN [null, null, null, collaborators, cut]
                 ELSE [stronger + 1, busier + 1, fresher + 1, collaborators, cut] END) AS ranks
}
RETURN version.number AS version, {id: a.id, name: coalesce(a.name, a.id)} AS a, {id: b.id, name: coalesce(b.name, b.id)} AS b,
       works, newman, recent, firstYear, lastYear, terms, hyper, hyperTotal, ranks
