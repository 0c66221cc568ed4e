-- Pairs of people with joint works within the author limit. Strength: the sum over joint works of 1/(n-1), n authors
-- (Newman, PRE 64, 016132, 2001), summed in the order of n and rounded to 12 digits as derive/coauthored-with does.
-- parameters: author_limit
-- makes: pair (a < b, works, strength, first_year, last_year)
CREATE TABLE pair AS
WITH term AS (
  SELECT a.r AS a, b.r AS b, a.n, count(*) AS works, min(a.year) AS first_year, max(a.year) AS last_year
  FROM seat a
  JOIN seat b ON a.w = b.w AND a.r < b.r
  WHERE a.n <= getvariable('author_limit')
  GROUP BY ALL)
SELECT a, b, sum(works)::BIGINT AS works, round12(sum(works::DOUBLE / (n - 1) ORDER BY n)) AS strength,
       min(first_year) AS first_year, max(last_year) AS last_year
FROM term
GROUP BY a, b;
