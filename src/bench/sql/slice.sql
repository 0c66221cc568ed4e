-- The slice around a researcher: 24 collaborators, 16 works, 12 topics, 7 institutions and all edges among them.
WITH focus AS MATERIALIZED (SELECT n, id, name, works FROM researcher WHERE id = ?),
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
people AS MATERIALIZED (SELECT b AS n FROM pairs)
SELECT 'focus', id, name, works, null::float8, null::int, null::int FROM focus
UNION ALL SELECT 'researcher', r.id, r.name, r.works, null, null, null FROM people p JOIN researcher r USING (n)
UNION ALL SELECT 'work', w.id, w.title, w.citations, null, w.year, w.authors FROM newest JOIN work w ON w.n = newest.work
UNION ALL SELECT 'topic', t.id, t.name, t.works, null, null, null FROM main JOIN topic t ON t.n = main.topic
UNION ALL SELECT 'institution', i.id, i.name, i.works, null, null, null FROM placed JOIN institution i ON i.n = placed.institution
UNION ALL SELECT 'collaborates', a::text, b::text, works, strength, first, last FROM pairs
UNION ALL SELECT 'collaborate', c.a::text, c.b::text, c.works, c.strength, c.first, c.last
  FROM people p JOIN collaborated c ON c.a = p.n WHERE c.b IN (SELECT n FROM people) AND c.a < c.b
UNION ALL SELECT 'authored', a.researcher::text, a.work::text, null, null, null, null
  FROM newest JOIN authored a ON a.work = newest.work WHERE a.researcher IN (SELECT n FROM people)
UNION ALL SELECT 'about', x.work::text, x.topic::text, null, x.score, null, null
  FROM newest JOIN about x ON x.work = newest.work WHERE x.topic IN (SELECT topic FROM main)
UNION ALL SELECT 'works on', null, topic::text, works, null, first, last FROM main
UNION ALL SELECT 'affiliated', null, institution::text, works, null, first, last FROM placed
UNION ALL SELECT 'affiliated', f.researcher::text, f.institution::text, f.works, null, f.first, f.last
  FROM people p JOIN affiliated f ON f.researcher = p.n WHERE f.institution IN (SELECT institution FROM placed)
UNION ALL SELECT 'adjacent', d.a::text, d.b::text, d.works, d.strength, d.first, d.last
  FROM main JOIN adjacent d ON d.a = main.topic WHERE d.b IN (SELECT topic FROM main) AND d.a < d.b
