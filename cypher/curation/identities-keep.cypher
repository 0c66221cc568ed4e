// Sets aside what sources say of each of these researchers, as long as they are merged.
// parameters: $ids
// columns: none
UNWIND $ids AS id
OPTIONAL MATCH (researcher:Researcher {id: id})
MERGE (identity:Identity {id: id})
  ON CREATE SET identity.person = id, identity.rulings = [], identity.name = researcher.name, identity.orcid = researcher.orcid,
    identity.openalex = researcher.openalex, identity.alternatives = researcher.alternatives,
    identity.mentioned = researcher.mentioned, identity.community = researcher.community
SET researcher:Stale
