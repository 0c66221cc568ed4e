-- Counts of each researcher; h-index: the largest h such that h works have at least h citations (Hirsch, PNAS 102, 16569,
-- 2005). A close collaborator has at least 2 joint works or strength of at least 1.
-- parameters: none
-- makes: researcher_figure (r, works, persistent, citations, h, i10, first_year, last_year, collaborators, close, topics)
CREATE TABLE researcher_figure AS
WITH counted AS (
  SELECT r, count(*) AS works, count_if(persistent) AS persistent, sum(citations)::BIGINT AS citations,
         count_if(citations >= 10) AS i10, min(year) AS first_year, max(year) AS last_year
  FROM seat
  GROUP BY r),
     hirsch AS (
  SELECT r, count_if(citations >= place) AS h
  FROM (SELECT r, citations, row_number() OVER (PARTITION BY r ORDER BY citations DESC) AS place FROM seat WHERE citations > 0)
  GROUP BY r),
     near AS (
  SELECT r, count(*) AS collaborators, count_if(works >= 2 OR strength >= 1) AS close
  FROM (SELECT a AS r, works, strength FROM pair UNION ALL SELECT b, works, strength FROM pair)
  GROUP BY r),
     topics AS (SELECT r, count(*) AS topics FROM works_on GROUP BY r)
SELECT person.r, coalesce(works, 0) AS works, coalesce(persistent, 0) AS persistent, coalesce(citations, 0) AS citations,
       coalesce(h, 0) AS h, coalesce(i10, 0) AS i10, first_year, last_year, coalesce(collaborators, 0) AS collaborators,
       coalesce(close, 0) AS close, coalesce(topics, 0) AS topics
FROM person
LEFT JOIN counted USING (r)
LEFT JOIN hirsch USING (r)
LEFT JOIN near USING (r)
LEFT JOIN topics USING (r);
