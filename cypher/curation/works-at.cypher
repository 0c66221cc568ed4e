// The works of a researcher that name an institution, and how much is written with each.
// parameters: $researcher, $institution
// columns: id, size (authorships and references)
MATCH (:Researcher {id: $researcher})-[authored:AUTHORED]->(work:Work)
WHERE $institution IN authored.affiliations
RETURN work.id AS id, coalesce(work.authorshipCount, 0) + coalesce(work.referenceCount, 0) AS size
