// Records of the researcher's works, as the source of the author list gave them, in which an ORCID iD occurs; at whose
// place it stands is read from the record.
// Bound: the 1,000 newest works, which is all that all but a few people have; 20 records.
// budget: 8000
// parameters: $id (own id), $orcid
// columns: work, title, content (JSON), positions (of the researcher on the author list)
MATCH (researcher:Researcher {id: $id})
UNWIND coalesce(researcher.newestWorks, []) AS newest
MATCH (work:Work {id: newest})
MATCH (researcher)-[authored:AUTHORED]->(work)<-[:DESCRIBES]-(record:Record)
WHERE record.source = authored.source AND record.content CONTAINS $orcid
RETURN work.id AS work, work.title AS title, record.content AS content, [authored.position] + coalesce(authored.alsoAt, []) AS positions
LIMIT 20
