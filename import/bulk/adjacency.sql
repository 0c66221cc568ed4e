-- Pairs of topics with works about both. Association strength c/(s t) (van Eck and Waltman, JASIST 60, 1635, 2009);
-- NPMI ln(c N/(s t)) / -ln(c/N) (Bouma, GSCL 2009), N all works, rounded to 12 digits; 1 when every work is about both.
-- parameters: none
-- makes: adjacent (a < b, works, association_strength, npmi, first_year, last_year)
CREATE TABLE adjacent AS
WITH size AS (SELECT t, count(*)::DOUBLE AS works FROM subject GROUP BY t),
     total AS (SELECT count(*)::DOUBLE AS works FROM work),
     common AS (
  SELECT a.t AS a, b.t AS b, count(*) AS works, min(year) AS first_year, max(year) AS last_year
  FROM subject a
  JOIN subject b ON a.w = b.w AND a.t < b.t
  JOIN paper ON paper.w = a.w
  GROUP BY ALL)
SELECT a, b, c.works, c.works / (s.works * t.works) AS association_strength,
       CASE WHEN c.works >= total.works THEN 1.0::DOUBLE
            ELSE round12(natural_log(c.works * total.works / (s.works * t.works)) / -natural_log(c.works / total.works))
       END AS npmi, first_year, last_year
FROM common c
JOIN size s ON s.t = a
JOIN size t ON t.t = b
CROSS JOIN total;
