// Authors of a work in printed order, with the affiliations it names. Bound: a page of at most 200.
// parameters: $id, $skip, $limit
// columns: id, name, position, printedName, corresponding, matchedBy, institutions, total
MATCH (work:Work {id: $id})<-[authored:AUTHORED]-(author:Researcher)
WITH work, authored, author
ORDER BY authored.position, author.id
SKIP $skip
LIMIT $limit
CALL (authored) {
  UNWIND coalesce(authored.affiliations, []) AS place
  MATCH (institution:Institution {id: place})
  RETURN collect({id: institution.id, name: coalesce(institution.name, institution.id)}) AS institutions
}
RETURN author.id AS id, coalesce(author.name, authored.name, author.id) AS name, authored.position AS position,
       authored.name AS printedName, authored.corresponding AS corresponding, authored.matchedBy AS matchedBy, institutions,
       COUNT { (work)<-[:AUTHORED]-() } AS total
ORDER BY position, id
