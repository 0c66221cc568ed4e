-- Whom and what slices around a researcher ask for first, as derive/researcher-neighbours keeps it: the 100 strongest
-- collaborators, the 1,000 newest works, the 60 main topics, 30 institutions. A year that is not known is 0.
-- parameters: none
-- makes: researcher_closest, researcher_newest, researcher_topics, researcher_places (r, lists)
CREATE TABLE researcher_closest AS
SELECT ranked.r, list(person.id ORDER BY place) AS ids, list(strength ORDER BY place) AS strength,
       list(works ORDER BY place) AS works, list(coalesce(first_year, 0) ORDER BY place) AS first,
       list(coalesce(last_year, 0) ORDER BY place) AS last
FROM (SELECT *, row_number() OVER (PARTITION BY r ORDER BY strength DESC, works DESC, other) AS place
      FROM (SELECT a AS r, b AS other, works, strength, first_year, last_year FROM pair
            UNION ALL
            SELECT b, a, works, strength, first_year, last_year FROM pair)
      QUALIFY place <= 100) ranked
JOIN person ON person.r = ranked.other
GROUP BY ranked.r;
CREATE TABLE researcher_newest AS
SELECT r, list(id ORDER BY place) AS ids, list(year ORDER BY place) AS years
FROM (SELECT r, paper.id, coalesce(paper.year, 0) AS year,
             row_number() OVER (PARTITION BY r ORDER BY coalesce(paper.date, '') DESC, paper.id) AS place
      FROM seat
      JOIN paper USING (w)
      QUALIFY place <= 1000)
GROUP BY r;
CREATE TABLE researcher_topics AS
SELECT r, list(id ORDER BY place) AS ids, list(works ORDER BY place) AS works,
       list(coalesce(first_year, 0) ORDER BY place) AS first, list(coalesce(last_year, 0) ORDER BY place) AS last
FROM (SELECT r, topic.id, works, first_year, last_year,
             row_number() OVER (PARTITION BY r ORDER BY works DESC, topic.id) AS place
      FROM works_on
      JOIN topic ON topic.n = t
      QUALIFY place <= 60)
GROUP BY r;
CREATE TABLE researcher_places AS
SELECT r, list(id ORDER BY place) AS ids, list(works ORDER BY place) AS works,
       list(coalesce(first_year, 0) ORDER BY place) AS first, list(coalesce(last_year, 0) ORDER BY place) AS last,
       first(CASE WHEN last_known THEN id END ORDER BY place) AS known
FROM (SELECT r, institution.id, works, first_year, last_year, last_known,
             row_number() OVER (PARTITION BY r ORDER BY last_known DESC, works DESC, institution.id) AS place
      FROM affiliation
      JOIN institution ON institution.n = i
      QUALIFY place <= 30)
GROUP BY r;
