-- Pairs of people with joint works within the author limit. Strength: the sum over joint works of 1/(n-1), n authors
-- (Newman, PRE 64, 016132, 2001), summed in the order of n and rounded to 12 digits as derive/coauthored-with does. One
-- or two terms give the same sum in either order; only the few pairs with more are worth sorting.
-- parameters: author_limit
-- makes: pair (a < b, works, strength, first_year, last_year)
CREATE TABLE pair AS
WITH term AS (
  SELECT a.r AS a, b.r AS b, a.n, count(*) AS works, min(a.year) AS first_year, max(a.year) AS last_year
  FROM seat a
  JOIN seat b ON a.w = b.w AND a.r < b.r
  WHERE a.n <= getvariable('author_limit')
  GROUP BY ALL),
     summed AS (
  SELECT a, b, sum(works)::BIGINT AS works, count(*) AS terms, sum(works::DOUBLE / (n - 1)) AS strength,
         min(first_year) AS first_year, max(last_year) AS last_year
  FROM term
  GROUP BY a, b),
     ordered AS (
  SELECT a, b, sum(term.works::DOUBLE / (n - 1) ORDER BY n) AS strength
  FROM term
  SEMI JOIN (FROM summed WHERE terms > 2) many USING (a, b)
  GROUP BY a, b)
SELECT a, b, works, round12(coalesce(ordered.strength, summed.strength)) AS strength, first_year, last_year
FROM summed
LEFT JOIN ordered USING (a, b);
