-- Which topics each researcher works on: works, share of all their works, years.
-- parameters: none
-- makes: subject (w, t: what a work is about, in numbers), works_on (r, t, works, share, first_year, last_year)
CREATE TABLE subject AS
SELECT w, n AS t
FROM about
JOIN topic ON topic.id = about.topic;
CREATE TABLE works_on AS
WITH total AS (SELECT r, count(*) AS works FROM seat GROUP BY r),
     counted AS (
  SELECT r, t, count(*) AS works, min(year) AS first_year, max(year) AS last_year
  FROM seat
  JOIN subject USING (w)
  GROUP BY r, t)
SELECT r, t, counted.works, round12(counted.works::DOUBLE / total.works) AS share, first_year, last_year
FROM counted
JOIN total USING (r);
