-- Three short ways between two researchers, as far apart as can be, each step with three joint works.
WITH ends AS (SELECT least(a.n, b.n) AS source, greatest(a.n, b.n) AS target FROM researcher a, researcher b WHERE a.id = ? AND b.id = ?)
SELECT s.way, s.step, x.id, x.name, y.id, y.name, c.strength, c.works, c.first, c.last, joint.id, joint.title, joint.year
FROM ends
JOIN LATERAL steps_of_ways(source, target) s ON true
JOIN collaborated c ON c.a = s.a AND c.b = s.b
JOIN researcher x ON x.n = s.a
JOIN researcher y ON y.n = s.b
LEFT JOIN LATERAL (
  SELECT w.id, w.title, w.year FROM authored o
  JOIN authored p ON p.work = o.work AND p.researcher = s.b
  JOIN work w ON w.n = o.work
  WHERE o.researcher = s.a AND w.authors <= 100
  ORDER BY o.date DESC, o.work LIMIT 3) joint ON true
