-- nodes: Institution
SELECT institution_node.*, l.researchers AS "leadingResearchers:string[]", l.works AS "leadingWorks:string[]",
       l.researcher_works AS "leadingResearcherWorks:long[]", l.first AS "leadingResearcherFirst:long[]",
       l.last AS "leadingResearcherLast:long[]",
       l.topics AS "leadingTopics:string[]", l.topic_works AS "leadingTopicWorks:long[]", f.topics AS "topics:long",
       f.works AS "works:long", f.researchers AS "researchers:long"
FROM institution_node
JOIN institution_leader l ON l.i = institution_node.":ID(Institution)"
JOIN institution_figure f ON f.i = institution_node.":ID(Institution)"
