-- Ten people two steps away by Adamic-Adar and common topics, within the same bounds as the graph's own query, each with the
-- shared collaborators and topics the score is made of.
WITH focus AS MATERIALIZED (SELECT n FROM researcher WHERE id = ?),
known AS MATERIALIZED (SELECT c.b FROM focus JOIN collaborated c ON c.a = focus.n),
near AS MATERIALIZED (
  SELECT c.b AS z FROM focus JOIN collaborated c ON c.a = focus.n ORDER BY c.strength DESC, c.works DESC, c.b LIMIT 60),
far AS MATERIALIZED (
  SELECT z, o.b AS other, 1 / ln(r.collaborators) AS term
  FROM near JOIN researcher r ON r.n = z,
  LATERAL (SELECT b FROM collaborated WHERE a = z ORDER BY strength DESC, b LIMIT 100) o
  WHERE r.collaborators > 1),
scored AS MATERIALIZED (
  SELECT other, sum(term) AS adamic_adar FROM far
  WHERE other NOT IN (SELECT b FROM known) AND other NOT IN (SELECT n FROM focus)
  GROUP BY other ORDER BY adamic_adar DESC, other LIMIT 100),
mine AS MATERIALIZED (
  SELECT w.topic, w.share FROM focus JOIN works_on w ON w.researcher = focus.n ORDER BY w.works DESC, w.topic LIMIT 60),
best AS MATERIALIZED (
  SELECT other, adamic_adar, overlap FROM (
    SELECT other, adamic_adar,
           coalesce((SELECT sum(least(m.share, w.share)) FROM works_on w JOIN mine m USING (topic) WHERE w.researcher = s.other), 0) AS overlap
    FROM scored s) both_parts
  ORDER BY adamic_adar + overlap DESC, other LIMIT 10)
SELECT 'recommended', r.id, r.name, adamic_adar + overlap, adamic_adar, overlap FROM best JOIN researcher r ON r.n = best.other
UNION ALL SELECT 'shared', best.other::text, z.id || ' ' || z.name, z.collaborators, far.term, null
  FROM best JOIN far USING (other) JOIN researcher z ON z.n = far.z
UNION ALL SELECT 'topic', best.other::text, t.id || ' ' || t.name, m.share, w.share, least(m.share, w.share)
  FROM best JOIN works_on w ON w.researcher = best.other JOIN mine m USING (topic) JOIN topic t ON t.n = m.topic
