// Gives institutions the id that is theirs now, everywhere it is written.
// parameters: $renames [{from, to}]
// columns: none
UNWIND $renames AS rename
MATCH (institution:Institution {id: rename.from})
SET institution.id = rename.to
WITH institution, rename
MATCH (institution)<-[:PRODUCED_AT]-(work:Work)<-[authored:AUTHORED]-(researcher)
WHERE rename.from IN authored.affiliations
SET authored.affiliations = [id IN authored.affiliations | CASE id WHEN rename.from THEN rename.to ELSE id END]
SET researcher:Stale
