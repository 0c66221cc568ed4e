-- nodes: Topic
SELECT topic_node.*, l.researchers AS "leadingResearchers:string[]", l.works AS "leadingWorks:string[]",
       l.researcher_works AS "leadingResearcherWorks:long[]", l.first AS "leadingResearcherFirst:long[]",
       l.last AS "leadingResearcherLast:long[]",
       l.institutions AS "leadingInstitutions:string[]", l.institution_works AS "leadingInstitutionWorks:long[]",
       f.institutions AS "institutions:long", f.works AS "works:long", f.researchers AS "researchers:long",
       a.total AS "adjacentTopics:long", a.ids AS "adjacent:string[]", a.figures AS "adjacentFigures:string[]"
FROM topic_node
JOIN topic_leader l ON l.t = topic_node.":ID(Topic)"
JOIN topic_figure f ON f.t = topic_node.":ID(Topic)"
LEFT JOIN topic_adjacent a ON a.t = topic_node.":ID(Topic)"
