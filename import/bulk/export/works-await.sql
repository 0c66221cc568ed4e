-- relationships: AWAITS
SELECT w AS ":START_ID(Work)", n AS ":END_ID(Awaited)", source AS "source:string"
FROM cites
JOIN awaited ON awaited.id = cites.reference
ANTI JOIN work ON work.id = cites.reference
