-- Counts of each topic, and who and what stands first in it, 60 each: researchers by works, works by citations,
-- institutions by works. 60 is the most a slice shows.
-- parameters: none
-- makes: topic_leader (t, researchers, researcher_works, first, last, works, institutions, institution_works), topic_figure (t, works, researchers, institutions)
CREATE TABLE topic_place AS
SELECT t, institution.n AS i, any_value(institution.id) AS id, count(*) AS works
FROM subject
JOIN produced USING (w)
JOIN institution ON institution.id = produced.institution
GROUP BY ALL;
CREATE TABLE topic_leader AS
WITH people AS (
  SELECT t, list(person.id ORDER BY place) AS researchers, list(works ORDER BY place) AS researcher_works,
         list(coalesce(first_year, 0) ORDER BY place) AS first, list(coalesce(last_year, 0) ORDER BY place) AS last
  FROM (SELECT t, r, works, first_year, last_year, row_number() OVER (PARTITION BY t ORDER BY works DESC, share DESC, r) AS place
        FROM works_on QUALIFY place <= 60)
  JOIN person USING (r)
  GROUP BY t),
     papers AS (
  SELECT t, list(id ORDER BY place) AS works
  FROM (SELECT t, id, row_number() OVER (PARTITION BY t ORDER BY citations DESC, id) AS place
        FROM subject JOIN paper USING (w) QUALIFY place <= 60)
  GROUP BY t),
     places AS (
  SELECT t, list(id ORDER BY place) AS institutions, list(works ORDER BY place) AS institution_works
  FROM (SELECT t, id, works, row_number() OVER (PARTITION BY t ORDER BY works DESC, id) AS place
        FROM topic_place QUALIFY place <= 60)
  GROUP BY t)
SELECT topic.n AS t, coalesce(researchers, []) AS researchers, coalesce(researcher_works, []) AS researcher_works,
       coalesce(first, []) AS first, coalesce(last, []) AS last, coalesce(works, []) AS works,
       coalesce(institutions, []) AS institutions, coalesce(institution_works, []) AS institution_works
FROM topic
LEFT JOIN people ON people.t = topic.n
LEFT JOIN papers ON papers.t = topic.n
LEFT JOIN places ON places.t = topic.n;
CREATE TABLE topic_figure AS
SELECT topic.n AS t, (SELECT count(*) FROM subject WHERE subject.t = topic.n) AS works,
       (SELECT count(*) FROM works_on WHERE works_on.t = topic.n) AS researchers,
       (SELECT count(*) FROM topic_place WHERE topic_place.t = topic.n) AS institutions
FROM topic;
