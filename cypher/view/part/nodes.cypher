// Part: how people, works, topics and places are told, as the part slice/part/nodes tells them, for many: each person's
// home is looked up beside the person. Captions of their communities: [id, caption].
CALL (people) {
  UNWIND range(0, size(people) - 1) AS i
  WITH people[i] AS n, i
  OPTIONAL MATCH (home:Institution {id: n.lastKnownInstitution})
  WITH n, i, home
  ORDER BY i
  RETURN collect([n.id, coalesce(n.name, n.id), null, coalesce(n.works, 0), coalesce(n.citations, 0), null, null, n.firstYear,
    n.lastYear, n.community, home.country, home.name]) AS researcherNodes
}
WITH *, [n IN works | [n.id, coalesce(n.title, n.id), n.year, null, coalesce(n.citations, 0), null, n.authorCount,
         null, null, null, null, null]] AS workNodes,
     [n IN topics | [n.id, coalesce(n.name, n.id), null, coalesce(n.works, 0), null, null, null, null, null, null, null, null]] AS topicNodes,
     [n IN places | [n.id, coalesce(n.name, n.id), null, coalesce(n.works, 0), null,
       coalesce(n.city + ', ' + n.country, n.city, n.country), null, null, null, null, n.country, null]] AS institutionNodes
CALL (researcherNodes) {
  UNWIND [n IN researcherNodes WHERE n[9] IS NOT NULL | n[9]] AS id
  WITH DISTINCT id
  MATCH (community:Community {id: id})
  RETURN collect([id, community.caption]) AS communities
}
