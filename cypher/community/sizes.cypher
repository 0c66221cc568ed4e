// The communities Leiden wrote, greatest first: place 0 is the greatest, equal ones by their first member.
// columns: leiden, researchers
MATCH (researcher:Researcher)
WHERE researcher.leiden >= 0
WITH researcher.leiden AS leiden, count(*) AS researchers, min(researcher.id) AS first
RETURN leiden, researchers
ORDER BY researchers DESC, first
