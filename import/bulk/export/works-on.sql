-- relationships: WORKS_ON
SELECT r AS ":START_ID(Researcher)", t AS ":END_ID(Topic)", works AS "works:long", share AS "share:double",
       first_year AS "firstYear:long", last_year AS "lastYear:long"
FROM works_on
