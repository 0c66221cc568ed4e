-- Counts of each institution, and who and what stands first at it, 60 each: researchers by works, works newest first,
-- topics by works. 60 is the most a slice shows.
-- parameters: none
-- makes: institution_leader (i, researchers, researcher_works, first, last, works, topics, topic_works), institution_figure (i, works, researchers, topics)
CREATE TABLE institution_leader AS
WITH people AS (
  SELECT i, list(person.id ORDER BY place) AS researchers, list(coalesce(works, 0) ORDER BY place) AS researcher_works,
         list(coalesce(first_year, 0) ORDER BY place) AS first, list(coalesce(last_year, 0) ORDER BY place) AS last
  FROM (SELECT i, r, works, first_year, last_year, row_number() OVER (PARTITION BY i ORDER BY works DESC, r) AS place FROM affiliation QUALIFY place <= 60)
  JOIN person USING (r)
  GROUP BY i),
     papers AS (
  SELECT i, list(id ORDER BY place) AS works
  FROM (SELECT institution.n AS i, paper.id,
               row_number() OVER (PARTITION BY institution.n ORDER BY coalesce(paper.date, '') DESC, paper.id) AS place
        FROM produced
        JOIN institution ON institution.id = produced.institution
        JOIN paper USING (w)
        QUALIFY place <= 60)
  GROUP BY i),
     topics AS (
  SELECT i, list(id ORDER BY place) AS topics, list(works ORDER BY place) AS topic_works
  FROM (SELECT i, topic.id, works, row_number() OVER (PARTITION BY i ORDER BY works DESC, topic.id) AS place
        FROM topic_place JOIN topic ON topic.n = topic_place.t QUALIFY place <= 60)
  GROUP BY i)
SELECT institution.n AS i, coalesce(researchers, []) AS researchers, coalesce(researcher_works, []) AS researcher_works,
       coalesce(first, []) AS first, coalesce(last, []) AS last, coalesce(works, []) AS works,
       coalesce(topics, []) AS topics, coalesce(topic_works, []) AS topic_works
FROM institution
LEFT JOIN people ON people.i = institution.n
LEFT JOIN papers ON papers.i = institution.n
LEFT JOIN topics ON topics.i = institution.n;
CREATE TABLE institution_figure AS
SELECT institution.n AS i, (SELECT count(*) FROM produced WHERE produced.institution = institution.id) AS works,
       (SELECT count(*) FROM affiliation WHERE affiliation.i = institution.n) AS researchers,
       (SELECT count(*) FROM topic_place WHERE topic_place.i = institution.n) AS topics
FROM institution;
