-- relationships: AFFILIATED_WITH
SELECT r AS ":START_ID(Researcher)", i AS ":END_ID(Institution)", works AS "works:long", first_year AS "firstYear:long",
       last_year AS "lastYear:long", last_known AS "lastKnown:boolean", stated AS "stated:string",
       stated_first AS "statedFirstYear:long", stated_last AS "statedLastYear:long", stated_known AS "statedLastKnown:boolean"
FROM affiliation
