// Authors of a work in printed order, with the affiliations it names.
// Bound: the first 100 are kept in a list; a later part of more than those sorts all of them, 4 hits each.
// parameters: $id, $skip, $limit
// columns: id, name, position, printedName, corresponding, matchedBy, institutions, total
// budget: 2700
MATCH (work:Work {id: $id})
WITH work, work.firstAuthors AS ids, COUNT { (work)<-[:AUTHORED]-() } AS total
WITH *, coalesce(total > 60 AND $skip + $limit <= size(ids), false) AS kept
CALL (work, ids, kept) {
  WITH work, ids, kept
  WHERE kept
  UNWIND ids[$skip..$skip + $limit] AS id
  MATCH (author:Researcher {id: id})
  MATCH (author)-[authored:AUTHORED]->(of)
  WHERE of = work
  RETURN authored, author
  UNION ALL
  WITH work, kept
  WHERE NOT kept
  MATCH (work)<-[authored:AUTHORED]-(author:Researcher)
  WITH authored, author
  ORDER BY authored.position, author.id
  SKIP $skip
  LIMIT $limit
  RETURN authored, author
}
CALL (authored) {
  UNWIND coalesce(authored.affiliations, []) AS place
  MATCH (institution:Institution {id: place})
  RETURN collect({id: institution.id, name: coalesce(institution.name, institution.id)}) AS institutions
}
RETURN author.id AS id, coalesce(author.name, authored.name, author.id) AS name, authored.position AS position,
       authored.name AS printedName, authored.corresponding AS corresponding, authored.matchedBy AS matchedBy, institutions, total
ORDER BY position, id
