-- nodes: Researcher
SELECT person.r AS ":ID(Researcher)", person.id AS "id:string", openalex AS "openalex:string", orcid AS "orcid:string",
       shown.name AS "name:string", alternatives AS "alternatives:string[]", mentioned AS "mentioned:string[]",
       variants AS "nameVariants:string[]", researcher_figure.works AS "works:long", persistent AS "persistentWorks:long",
       citations AS "citations:long", h AS "hIndex:long", i10 AS "i10Index:long", first_year AS "firstYear:long",
       last_year AS "lastYear:long", collaborators AS "collaborators:long", close AS "closeCollaborators:long",
       researcher_figure.topics AS "topics:long",
       [row.id FOR row IN c.rows] AS "closest:string[]",
       [row.strength FOR row IN c.rows] AS "closestStrength:double[]",
       [row.works FOR row IN c.rows] AS "closestWorks:long[]",
       [row.first FOR row IN c.rows] AS "closestFirst:long[]",
       [row.last FOR row IN c.rows] AS "closestLast:long[]",
       [row.id FOR row IN n.rows] AS "newestWorks:string[]",
       [row.year FOR row IN n.rows] AS "newestYears:long[]",
       [row.id FOR row IN t.rows] AS "mainTopics:string[]",
       [row.works FOR row IN t.rows] AS "mainTopicWorks:long[]",
       [row.first FOR row IN t.rows] AS "mainTopicFirst:long[]",
       [row.last FOR row IN t.rows] AS "mainTopicLast:long[]",
       [row.id FOR row IN p.rows] AS "mainInstitutions:string[]",
       [row.works FOR row IN p.rows] AS "mainInstitutionWorks:long[]",
       [row.first FOR row IN p.rows] AS "mainInstitutionFirst:long[]",
       [row.last FOR row IN p.rows] AS "mainInstitutionLast:long[]",
       [row.id FOR row IN p.rows IF row.known][1] AS "lastKnownInstitution:string"
FROM person
JOIN shown USING (r)
JOIN researcher_figure USING (r)
LEFT JOIN variant USING (r)
LEFT JOIN researcher_closest c USING (r)
LEFT JOIN researcher_newest n USING (r)
LEFT JOIN researcher_topics t USING (r)
LEFT JOIN researcher_places p USING (r)
