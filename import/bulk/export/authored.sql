-- relationships: AUTHORED
SELECT r AS ":START_ID(Researcher)", w AS ":END_ID(Work)", position AS "position:long", also_at AS "alsoAt:long[]",
       authored.name AS "name:string", shown_as AS "shownAs:string", corresponding AS "corresponding:boolean",
       matched_by AS "matchedBy:string", affiliations AS "affiliations:string[]", source AS "source:string"
FROM authored
JOIN person ON person.id = authored.researcher
