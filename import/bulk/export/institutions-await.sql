-- relationships: AWAITS
SELECT part AS ":START_ID(Institution)", n AS ":END_ID(Awaited)"
FROM part
JOIN awaited ON awaited.id = part.name
WHERE whole IS NULL
