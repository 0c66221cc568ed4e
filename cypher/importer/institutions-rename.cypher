// Gives institutions the id that is theirs now, everywhere it is written; lists that name them are refreshed later.
// parameters: $renames [{from, to}]
// columns: none
UNWIND $renames AS rename
MATCH (institution:Institution {id: rename.from})
SET institution.id = rename.to
SET institution:Stale
WITH institution, rename
CALL (institution) {
  MATCH (institution)<-[:PRODUCED_AT]-(work:Work)
  SET work:Stale
}
CALL (institution) {
  MATCH (institution)<-[:PRODUCED_AT]-(:Work)-[:ABOUT]->(topic:Topic)
  SET topic:Stale
}
CALL (institution) {
  MATCH (institution)<-[:AFFILIATED_WITH]-(researcher:Researcher)
  SET researcher:Stale
}
MATCH (institution)<-[:PRODUCED_AT]-(work:Work)<-[authored:AUTHORED]-(researcher)
WHERE rename.from IN authored.affiliations OR rename.from IN authored.affiliationsSaid
SET authored.affiliations = [id IN authored.affiliations | CASE id WHEN rename.from THEN rename.to ELSE id END],
    authored.affiliationsSaid = [id IN authored.affiliationsSaid | CASE id WHEN rename.from THEN rename.to ELSE id END]
SET researcher:Stale
