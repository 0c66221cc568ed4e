-- nodes: Researcher
SELECT r AS ":ID(Researcher)", person.id AS "id:string", openalex AS "openalex:string", orcid AS "orcid:string",
       shown.name AS "name:string", alternatives AS "alternatives:string[]", mentioned AS "mentioned:string[]",
       variants AS "nameVariants:string[]", works AS "works:long", persistent AS "persistentWorks:long",
       citations AS "citations:long", h AS "hIndex:long", i10 AS "i10Index:long", first_year AS "firstYear:long",
       last_year AS "lastYear:long", collaborators AS "collaborators:long", close AS "closeCollaborators:long",
       topics AS "topics:long"
FROM person
JOIN shown USING (r)
JOIN researcher_figure USING (r)
LEFT JOIN variant USING (r)
