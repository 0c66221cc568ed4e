// Sets aside what sources say of each of these researchers, as long as they are merged.
// parameters: $ids
// columns: none
UNWIND $ids AS id
OPTIONAL MATCH (researcher:Researcher {id: id})
MERGE (said:SourcePerson {id: id})
  ON CREATE SET said.person = id, said.rulings = [], said.name = researcher.name, said.orcid = researcher.orcid,
    said.openalex = researcher.openalex, said.alternatives = researcher.alternatives,
    said.mentioned = researcher.mentioned, said.community = researcher.community
SET researcher:Stale
