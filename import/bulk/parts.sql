-- What institutions are part of, by the OpenAlex id or the own id of the whole, and who waits for what has not come.
-- parameters: none
-- makes: part (part, whole), wait (i, awaited), awaited (n, id)
CREATE TABLE part AS
WITH link AS (SELECT n, unnest(parents) AS whole FROM institution)
SELECT DISTINCT link.n AS part, coalesce(a.n, b.n) AS whole, link.whole AS name
FROM link
LEFT JOIN institution a ON a.openalex = link.whole
LEFT JOIN institution b ON b.id = link.whole
WHERE coalesce(a.n, b.n) IS NULL OR coalesce(a.n, b.n) <> link.n;
CREATE TABLE awaited AS
SELECT row_number() OVER () AS n, id
FROM (SELECT DISTINCT reference AS id FROM cites ANTI JOIN work ON work.id = cites.reference
      UNION
      SELECT name FROM part WHERE whole IS NULL);
