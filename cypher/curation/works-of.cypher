// The works of a researcher, and how much is written with each.
// parameters: $researcher
// columns: id, size (authorships and references)
MATCH (:Researcher {id: $researcher})-[:AUTHORED]->(work:Work)
RETURN work.id AS id, coalesce(work.authorshipCount, 0) + coalesce(work.referenceCount, 0) AS size
