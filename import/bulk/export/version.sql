-- nodes: GraphVersion
SELECT 1 AS ":ID(GraphVersion)", 'graph' AS "id:string", 0 AS "number:long", getvariable('derive_rules') AS "workRules:long",
       getvariable('derive_rules') AS "researcherRules:long", getvariable('derive_rules') AS "topicRules:long",
       getvariable('derive_rules') AS "institutionRules:long"
