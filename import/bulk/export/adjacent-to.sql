-- relationships: ADJACENT_TO
SELECT a AS ":START_ID(Topic)", b AS ":END_ID(Topic)", works AS "works:long",
       association_strength AS "associationStrength:double", npmi AS "npmi:double", first_year AS "firstYear:long",
       last_year AS "lastYear:long"
FROM adjacent
