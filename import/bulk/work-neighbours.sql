-- Authors, topics and institutions of works in lists, as derive/work-neighbours keeps them: of a hyper-authored work the
-- first 100 authors; a score that is not known is 1; institutions as their first authors are printed, others last.
-- parameters: author_limit
-- makes: work_authors, work_topics, work_places (w, lists)
CREATE TABLE work_authors AS
SELECT w, list(researcher ORDER BY place) AS ids
FROM (SELECT w, researcher, row_number() OVER (PARTITION BY w ORDER BY position, researcher) AS place
      FROM authored
      QUALIFY place <= greatest(100, getvariable('author_limit')))
GROUP BY w;
CREATE TABLE work_topics AS
SELECT w, list(topic ORDER BY place) AS ids, list(coalesce(score, 1.0) ORDER BY place) AS scores
FROM (SELECT w, topic, score, row_number() OVER
             (PARTITION BY w ORDER BY coalesce(is_primary, false) DESC, coalesce(score, 0) DESC, topic) AS place
      FROM about)
GROUP BY w;
CREATE TABLE work_places AS
SELECT w, list(place ORDER BY position NULLS LAST, place) AS ids
FROM (SELECT w, place, min(position) AS position
      FROM (SELECT w, unnest(affiliations) AS place, position FROM authored
            UNION ALL
            SELECT w, institution, NULL FROM produced)
      GROUP BY w, place)
GROUP BY w;
