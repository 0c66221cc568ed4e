-- Whom and what slices around a researcher ask for first, as derive/researcher-neighbours keeps it: the 100 strongest
-- collaborators, the 1,000 newest works, the 60 main topics, 30 institutions. A year that is not known is 0. For those with
-- some numbers at a time: the lists of all of them would not fit into memory, nor would one question that makes and joins
-- them. Rows are sorted once and then taken apart: sorting a list for each of their columns takes twice the time.
-- parameters: first, last (researchers' numbers)
-- makes: researcher_closest, researcher_newest, researcher_topics, researcher_places (r, lists; replaced)
CREATE OR REPLACE TABLE researcher_closest AS
SELECT r, [row.id FOR row IN rows] AS ids, [row.figures FOR row IN rows] AS figures
FROM (SELECT ranked.r, list_sort(list({place: place, id: person.id,
                                       figures: concat_ws(' ', number_text(strength), works, coalesce(first_year, 0), coalesce(last_year, 0))})) AS rows
      FROM (SELECT *, row_number() OVER (PARTITION BY r ORDER BY strength DESC, works DESC, other) AS place
            FROM (SELECT a AS r, b AS other, works, strength, first_year, last_year FROM pair WHERE a BETWEEN getvariable('first') AND getvariable('last')
                  UNION ALL
                  SELECT b, a, works, strength, first_year, last_year FROM pair WHERE b BETWEEN getvariable('first') AND getvariable('last'))
            QUALIFY place <= 100) ranked
      JOIN person ON person.r = ranked.other
      GROUP BY ranked.r);
CREATE OR REPLACE TABLE researcher_newest AS
SELECT r, [row.id FOR row IN rows] AS ids, [row.year FOR row IN rows] AS years
FROM (SELECT r, list_sort(list({place: place, id: id, year: year})) AS rows
      FROM (SELECT r, paper.id, coalesce(paper.year, 0) AS year,
                   row_number() OVER (PARTITION BY r ORDER BY coalesce(paper.date, '') DESC, paper.id) AS place
            FROM seat
            JOIN paper USING (w)
            WHERE r BETWEEN getvariable('first') AND getvariable('last')
            QUALIFY place <= 1000)
      GROUP BY r);
CREATE OR REPLACE TABLE researcher_topics AS
SELECT r, [row.id FOR row IN rows] AS ids, [row.figures FOR row IN rows] AS figures
FROM (SELECT r, list_sort(list({place: place, id: id, figures: concat_ws(' ', works, coalesce(first_year, 0), coalesce(last_year, 0))})) AS rows
      FROM (SELECT r, topic.id, works, first_year, last_year,
                   row_number() OVER (PARTITION BY r ORDER BY works DESC, topic.id) AS place
            FROM works_on
            JOIN topic ON topic.n = t
            WHERE r BETWEEN getvariable('first') AND getvariable('last')
            QUALIFY place <= 60)
      GROUP BY r);
CREATE OR REPLACE TABLE researcher_places AS
SELECT r, [row.id FOR row IN rows] AS ids, [row.figures FOR row IN rows] AS figures, [row.id FOR row IN rows IF row.known][1] AS known
FROM (SELECT r, list_sort(list({place: place, id: id, known: last_known,
                                figures: concat_ws(' ', works, coalesce(first_year, 0), coalesce(last_year, 0))})) AS rows
      FROM (SELECT r, institution.id, works, first_year, last_year, last_known,
                   row_number() OVER (PARTITION BY r ORDER BY last_known DESC, works DESC, institution.id) AS place
            FROM affiliation
            JOIN institution ON institution.n = i
            WHERE r BETWEEN getvariable('first') AND getvariable('last')
            QUALIFY place <= 30)
      GROUP BY r);
