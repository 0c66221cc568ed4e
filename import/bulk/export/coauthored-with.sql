-- relationships: COAUTHORED_WITH
SELECT a AS ":START_ID(Researcher)", b AS ":END_ID(Researcher)", works AS "works:long", strength AS "strength:double",
       first_year AS "firstYear:long", last_year AS "lastYear:long"
FROM pair
