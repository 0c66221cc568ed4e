// Gives people who are merged with nobody any more what sources say of them back.
// parameters: $people
// columns: none
UNWIND $people AS person
MATCH (identity:Identity {person: person})
WITH person, collect(identity) AS group
WHERE size(group) = 1
WITH group[0] AS identity
MERGE (researcher:Researcher {id: identity.id})
SET researcher += {name: identity.name, orcid: identity.orcid, openalex: identity.openalex, alternatives: identity.alternatives,
  mentioned: identity.mentioned, community: coalesce(researcher.community, identity.community)}
SET researcher:Stale
DELETE identity
