-- nodes: Researcher
-- Those with the numbers that researcher-neighbours was asked for, with all they have in lists.
SELECT person.r AS ":ID(Researcher)", person.id AS "id:string", openalex AS "openalex:string", orcid AS "orcid:string",
       shown.name AS "name:string", alternatives AS "alternatives:string[]", mentioned AS "mentioned:string[]",
       variants AS "nameVariants:string[]", researcher_figure.works AS "works:long", persistent AS "persistentWorks:long",
       citations AS "citations:long", h AS "hIndex:long", i10 AS "i10Index:long", first_year AS "firstYear:long",
       last_year AS "lastYear:long", collaborators AS "collaborators:long", close AS "closeCollaborators:long",
       researcher_figure.topics AS "topics:long",
       c.ids AS "closest:string[]", c.figures AS "closestFigures:string[]", n.ids AS "newestWorks:string[]",
       n.years AS "newestYears:long[]", t.ids AS "mainTopics:string[]", t.figures AS "mainTopicFigures:string[]",
       p.ids AS "mainInstitutions:string[]", p.figures AS "mainInstitutionFigures:string[]", p.known AS "lastKnownInstitution:string"
FROM person
JOIN shown USING (r)
JOIN researcher_figure USING (r)
LEFT JOIN variant USING (r)
LEFT JOIN researcher_closest c USING (r)
LEFT JOIN researcher_newest n USING (r)
LEFT JOIN researcher_topics t USING (r)
LEFT JOIN researcher_places p USING (r)
WHERE person.r BETWEEN getvariable('first') AND getvariable('last')
