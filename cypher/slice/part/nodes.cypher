// Part: how the focus and what was chosen are told: [id, label, year, works, citations, place, authors, firstYear, lastYear,
// community, country, institution], null where a kind has no such thing; and captions of their communities: [id, caption].
CALL (focus, people) {
  UNWIND [focus] + people AS person
  WITH person.id AS id, person.lastKnownInstitution AS known
  MATCH (place:Institution {id: known})
  RETURN collect([id, place.name, place.country]) AS homes
}
WITH *, [focus.id, coalesce(focus.name, focus.title, focus.id), focus.year, focus.works, focus.citations,
         coalesce(focus.city + ', ' + focus.country, focus.city, focus.country), focus.authorCount, focus.firstYear, focus.lastYear,
         focus.community, coalesce(focus.country, [h IN homes WHERE h[0] = focus.id | h[2]][0]),
         [h IN homes WHERE h[0] = focus.id | h[1]][0]] AS focusNode,
     [n IN topics | [n.id, coalesce(n.name, n.id), null, coalesce(n.works, 0), null, null, null, null, null, null, null, null]] AS topicNodes,
     [n IN works | [n.id, coalesce(n.title, n.id), n.year, null, coalesce(n.citations, 0), null, n.authorCount,
       null, null, null, null, null]] AS workNodes,
     [n IN people | [n.id, coalesce(n.name, n.id), null, coalesce(n.works, 0), coalesce(n.citations, 0), null, null,
       n.firstYear, n.lastYear, n.community, [h IN homes WHERE h[0] = n.id | h[2]][0], [h IN homes WHERE h[0] = n.id | h[1]][0]]]
       AS researcherNodes,
     [n IN places | [n.id, coalesce(n.name, n.id), null, coalesce(n.works, 0), null,
       coalesce(n.city + ', ' + n.country, n.city, n.country), null, null, null, null, n.country, null]] AS institutionNodes
CALL (focusNode, researcherNodes) {
  UNWIND [n IN [focusNode] + researcherNodes WHERE n[9] IS NOT NULL | n[9]] AS id
  WITH DISTINCT id
  MATCH (community:Community {id: id})
  RETURN collect([id, community.caption]) AS communities
}
