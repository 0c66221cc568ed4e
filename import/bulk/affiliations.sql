-- Where each researcher is or was: years and works from author lists, joined with what their own latest record states.
-- parameters: none
-- makes: affiliation (r, i, works, first_year, last_year, last_known, stated, stated_first, stated_last, stated_known)
CREATE TABLE affiliation AS
WITH place AS (
  SELECT person.r, institution.n AS i, count(DISTINCT w) AS works, min(paper.year) AS first_year, max(paper.year) AS last_year
  FROM (SELECT w, researcher, unnest(affiliations) AS institution FROM authored WHERE affiliations IS NOT NULL) listed
  JOIN person ON person.id = listed.researcher
  JOIN institution ON institution.id = listed.institution
  JOIN paper USING (w)
  GROUP BY ALL),
     latest AS (SELECT id AS researcher, max(rec) AS rec FROM researcher_record GROUP BY id),
     own AS (
  SELECT person.r, institution.n AS i, stated.*
  FROM stated
  JOIN latest USING (researcher, rec)
  JOIN person ON person.id = stated.researcher
  JOIN institution ON institution.id = stated.institution
  QUALIFY row_number() OVER (PARTITION BY person.r, institution.n ORDER BY stated.ord DESC) = 1),
     joined AS (
  SELECT r, i, coalesce(works, 0) AS works,
         CASE WHEN works IS NULL OR own.first_year < place.first_year THEN own.first_year ELSE place.first_year END AS first_year,
         CASE WHEN works IS NULL OR own.last_year > place.last_year THEN own.last_year ELSE place.last_year END AS last_year,
         own.source AS stated, own.first_year AS stated_first, own.last_year AS stated_last, own.last_known AS stated_known
  FROM place
  FULL JOIN own USING (r, i))
SELECT r, i, works, first_year, last_year,
       CASE WHEN bool_or(coalesce(stated_known, false)) OVER every THEN coalesce(stated_known, false)
            ELSE coalesce(last_year = max(last_year) OVER every, max(last_year) OVER every IS NULL) END AS last_known,
       stated, stated_first, stated_last, stated_known
FROM joined
WINDOW every AS (PARTITION BY r);
