-- Citations within the graph, what is awaited, and the figures of works: a work counts as often cited as its source
-- states, or as the graph knows if that is more.
-- parameters: none
-- makes: citation (citing, cited, source), paper (w, id, n, year, date, persistent, cited_here, citations), work_citing (w, ids: the
--        newest 60 that cite a work, of works that more do)
CREATE TABLE citation AS
SELECT cites.w AS citing, work.w AS cited, source
FROM cites
JOIN work ON work.id = cites.reference;
CREATE TABLE paper AS
WITH counted AS (SELECT cited AS w, count(*) AS times FROM citation GROUP BY cited)
SELECT w, id, author_count AS n, year, date, doi IS NOT NULL OR arxiv IS NOT NULL AS persistent,
       coalesce(times, 0) AS cited_here, greatest(coalesce(stated_citations, 0), coalesce(times, 0)) AS citations
FROM work
LEFT JOIN counted USING (w);
CREATE TABLE work_citing AS
SELECT w, list(id ORDER BY place) AS ids
FROM (SELECT cited.w, citing.id,
             row_number() OVER (PARTITION BY cited.w ORDER BY coalesce(citing.date, '') DESC, citing.id) AS place
      FROM citation
      JOIN paper cited ON cited.w = citation.cited
      JOIN paper citing ON citing.w = citation.citing
      WHERE cited.cited_here > 60
      QUALIFY place <= 60)
GROUP BY w;
