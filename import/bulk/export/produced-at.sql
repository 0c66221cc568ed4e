-- relationships: PRODUCED_AT
SELECT w AS ":START_ID(Work)", n AS ":END_ID(Institution)", source AS "source:string"
FROM produced
JOIN institution ON institution.id = produced.institution
