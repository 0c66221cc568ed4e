// What somebody's figures are by works of these researchers: all of them, or those among some, without others. As derivation
// counts: pairs of works within the author limit, close by 2 joint works or strength 1, places of works and of own records.
// Bound: a correction of more than 1,000 works is refused; those of the other person are read whole, some hits per authorship.
// A new person ($stated is false) was where records say: what was ruled about places is the other's.
// parameters: $ids, $among (work ids; null: all), $without (work ids), $stated (whether what own records state counts),
//             $institution (that a place is not, or null), $instead (or null), $authorLimit
// columns: works, collaborators (ids), close, topics (ids), citations, hIndex, institutions (ids)
CALL () {
  MATCH (self:Researcher)-[authored:AUTHORED]->(work:Work)
  WHERE self.id IN $ids AND ($among IS NULL OR work.id IN $among) AND NOT work.id IN $without
  WITH work, authored
  ORDER BY authored.position
  WITH work, collect(authored) AS selves
  RETURN collect({work: work, authors: work.authorCount - size(selves) + 1,
    places: CASE WHEN $stated THEN selves[0].affiliations ELSE coalesce(selves[0].affiliationsSaid, selves[0].affiliations) END}) AS theirs
}
CALL (theirs) {
  UNWIND theirs AS each
  WITH each.work AS work, each.authors AS n
  WHERE n <= $authorLimit
  MATCH (work)<-[:AUTHORED]-(other:Researcher)
  WHERE NOT other.id IN $ids
  WITH other, n, count(*) AS joint
  ORDER BY n
  WITH other, sum(joint) AS works, round(sum(joint * 1.0 / (n - 1)), 12) AS strength
  RETURN collect(other.id) AS collaborators, count(CASE WHEN works >= 2 OR strength >= 1 THEN 1 END) AS close
}
CALL (theirs) {
  UNWIND theirs AS each
  WITH each.work AS work
  MATCH (work)-[:ABOUT]->(topic:Topic)
  RETURN collect(DISTINCT topic.id) AS topics
}
CALL (theirs) {
  UNWIND theirs AS each
  WITH coalesce(each.work.citations, 0) AS citations
  ORDER BY citations DESC
  RETURN collect(citations) AS citations
}
CALL (theirs) {
  UNWIND theirs AS each
  UNWIND each.places AS place
  RETURN collect(DISTINCT place) AS ofWorks
}
CALL () {
  MATCH (self:Researcher)-[link:AFFILIATED_WITH]->(institution:Institution)
  WHERE self.id IN $ids AND $stated AND link.stated IS NOT NULL
  RETURN collect(DISTINCT institution.id) AS ofRecords
}
CALL (ofWorks, ofRecords) {
  UNWIND ofWorks + ofRecords AS place
  WITH DISTINCT CASE WHEN place = $institution THEN $instead ELSE place END AS place
  WHERE place IS NOT NULL
  RETURN collect(place) AS institutions
}
RETURN size(theirs) AS works, collaborators, close, topics, reduce(sum = 0, c IN citations | sum + c) AS citations,
       size([i IN range(1, size(citations)) WHERE citations[i - 1] >= i]) AS hIndex, institutions
