-- The slice around a researcher: 24 collaborators, 16 works, 12 topics, 7 institutions, all edges among them, where people are
-- and their communities' captions. Rows of entities: kind, id, label, works, citations, first year, last year or authors,
-- place, institution, community. Rows of edges: kind, ends, weight, works, first and last year.
WITH focus AS MATERIALIZED (SELECT * FROM researcher WHERE id = ?),
pairs AS MATERIALIZED (
  SELECT p.* FROM focus, LATERAL (
    SELECT a, b, strength, works, first, last FROM collaborated WHERE a = focus.n ORDER BY strength DESC, b LIMIT 24) p),
newest AS MATERIALIZED (
  SELECT w.* FROM focus, LATERAL (
    SELECT work FROM authored WHERE researcher = focus.n ORDER BY date DESC, work LIMIT 16) w),
main AS MATERIALIZED (
  SELECT t.* FROM focus, LATERAL (
    SELECT topic, works, first, last FROM works_on WHERE researcher = focus.n ORDER BY works DESC, topic LIMIT 12) t),
placed AS MATERIALIZED (
  SELECT i.* FROM focus, LATERAL (
    SELECT institution, works, first, last FROM affiliated WHERE researcher = focus.n
    ORDER BY present DESC, last DESC, works DESC, institution LIMIT 7) i),
people AS MATERIALIZED (SELECT r.* FROM pairs JOIN researcher r ON r.n = pairs.b)
SELECT 'researcher', p.id, p.name, p.works::float8, p.citations, p.first, p.last, home.country, home.name, p.community
  FROM (SELECT * FROM focus UNION ALL SELECT * FROM people) p LEFT JOIN institution home ON home.n = p.home
UNION ALL SELECT 'work', w.id, w.title, null, w.citations, w.year, w.authors, null, null, null FROM newest JOIN work w ON w.n = newest.work
UNION ALL SELECT 'topic', t.id, t.name, t.works, null, null, null, null, null, null FROM main JOIN topic t ON t.n = main.topic
UNION ALL SELECT 'institution', i.id, i.name, i.works, null, null, null, i.city || ', ' || i.country, null, null
  FROM placed JOIN institution i ON i.n = placed.institution
UNION ALL SELECT 'community', null, c.caption, null, null, null, null, null, null, c.id
  FROM community c WHERE c.id IN (SELECT community FROM people UNION SELECT community FROM focus)
UNION ALL SELECT 'total', null, null, topics, works, collaborators, null, null, null, null FROM focus
UNION ALL SELECT 'collaborates', a::text, b::text, strength, works, first, last, null, null, null FROM pairs
UNION ALL SELECT 'collaborate', c.a::text, c.b::text, c.strength, c.works, c.first, c.last, null, null, null
  FROM people p JOIN collaborated c ON c.a = p.n WHERE c.b IN (SELECT n FROM people) AND c.a < c.b
UNION ALL SELECT 'authored', a.researcher::text, a.work::text, null, null, null, null, null, null, null
  FROM newest JOIN authored a ON a.work = newest.work WHERE a.researcher IN (SELECT n FROM people)
UNION ALL SELECT 'about', x.work::text, x.topic::text, x.score, null, null, null, null, null, null
  FROM newest JOIN about x ON x.work = newest.work WHERE x.topic IN (SELECT topic FROM main)
UNION ALL SELECT 'works on', null, topic::text, null, works, first, last, null, null, null FROM main
UNION ALL SELECT 'affiliated', null, institution::text, null, works, first, last, null, null, null FROM placed
UNION ALL SELECT 'affiliated', f.researcher::text, f.institution::text, null, f.works, f.first, f.last, null, null, null
  FROM people p JOIN affiliated f ON f.researcher = p.n WHERE f.institution IN (SELECT institution FROM placed)
UNION ALL SELECT 'adjacent', d.a::text, d.b::text, d.strength, d.works, d.first, d.last, null, null, null
  FROM main JOIN adjacent d ON d.a = main.topic WHERE d.b IN (SELECT topic FROM main) AND d.a < d.b
