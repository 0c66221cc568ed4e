// A researcher with the figures of their page. At most 10 present affiliations.
// parameters: $id
// columns: id, name, nameVariants, orcid, openalex, works, persistentWorks, citations, hIndex, i10Index, firstYear,
//          lastYear, collaborators, closeCollaborators, topics, affiliations, community, sources, claimLevel, followers,
//          verifiedFollowers, completeProfile
// budget: 840
MATCH (researcher:Researcher {id: $id})
CALL (researcher) {
  MATCH (researcher)-[link:AFFILIATED_WITH]->(institution:Institution)
  WHERE link.lastKnown
  WITH institution, link
  ORDER BY link.works DESC, institution.id
  LIMIT 10
  RETURN collect({id: institution.id, name: coalesce(institution.name, institution.id), country: institution.country,
    works: link.works, firstYear: link.firstYear, lastYear: link.lastYear, lastKnown: link.lastKnown}) AS affiliations
}
CALL (researcher) {
  MATCH (researcher)-[authored:AUTHORED]->()
  WITH DISTINCT authored.source AS source
  ORDER BY source
  RETURN collect(source) AS sources
}
OPTIONAL MATCH (community:Community {id: researcher.community})
RETURN researcher.id AS id, coalesce(researcher.name, researcher.id) AS name, researcher.nameVariants AS nameVariants,
       researcher.orcid AS orcid, researcher.openalex AS openalex, coalesce(researcher.works, 0) AS works,
       coalesce(researcher.persistentWorks, 0) AS persistentWorks, coalesce(researcher.citations, 0) AS citations,
       coalesce(researcher.hIndex, 0) AS hIndex, coalesce(researcher.i10Index, 0) AS i10Index,
       researcher.firstYear AS firstYear, researcher.lastYear AS lastYear,
       coalesce(researcher.collaborators, 0) AS collaborators, coalesce(researcher.closeCollaborators, 0) AS closeCollaborators,
       coalesce(researcher.topics, 0) AS topics, affiliations, sources,
       researcher.claimLevel AS claimLevel, coalesce(researcher.followers, 0) AS followers,
       coalesce(researcher.verifiedFollowers, 0) AS verifiedFollowers, researcher.completeProfile AS completeProfile,
       CASE WHEN community IS NULL THEN null
            ELSE {id: community.id, caption: community.caption, researchers: community.researchers} END AS community
