-- Work records that share a DOI or an arXiv id with another one, labelled with themselves to begin with.
-- parameters: none
-- makes: shared (rec, identifier), grouped (rec, label)
CREATE TABLE shared AS
WITH named AS (
  SELECT rec, 'doi:' || doi AS identifier FROM record WHERE kind = 'work' AND doi IS NOT NULL
  UNION ALL
  SELECT rec, 'arxiv:' || arxiv FROM record WHERE kind = 'work' AND arxiv IS NOT NULL)
SELECT rec, identifier
FROM named
WHERE identifier IN (SELECT identifier FROM named GROUP BY identifier HAVING count(*) > 1);
CREATE TABLE grouped AS
SELECT DISTINCT rec, rec AS label FROM shared;
