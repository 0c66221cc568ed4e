// The works on which a correction made a researcher's authorship what it is.
// parameters: $researcher, $correction
// columns: id, size (authorships and references)
MATCH (:Researcher {id: $researcher})-[authored:AUTHORED]->(work:Work)
WHERE $correction IN authored.rulings
RETURN work.id AS id, coalesce(work.authorshipCount, 0) + coalesce(work.referenceCount, 0) AS size
