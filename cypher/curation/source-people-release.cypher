// Gives people who are merged with nobody any more what sources say of them back.
// parameters: $people
// columns: none
UNWIND $people AS person
MATCH (said:SourcePerson {person: person})
WITH person, collect(said) AS group
WHERE size(group) = 1
WITH group[0] AS said
MERGE (researcher:Researcher {id: said.id})
SET researcher += {name: said.name, orcid: said.orcid, openalex: said.openalex, alternatives: said.alternatives,
  mentioned: said.mentioned, community: coalesce(researcher.community, said.community)}
SET researcher:Stale
DELETE said
