// Measures every pair of topics anew, since both measures depend on totals that any import moves.
// Association strength c/(s_i s_j) (van Eck and Waltman, JASIST 60, 1635, 2009); NPMI ln(c N/(s_i s_j)) / -ln(c/N)
// (Bouma, GSCL 2009), N all works in the graph; 1 when every work is about both. NPMI is rounded to 12 digits.
// parameters: $after (topic id), $limit topics at a time
// columns: last (id to go on after; null at the end)
MATCH (work:Work)
WITH count(work) AS total
CALL (total) {
  MATCH (topic:Topic)
  WHERE topic.id > $after
  WITH topic, total
  ORDER BY topic.id
  LIMIT $limit
  CALL (topic, total) {
    MATCH (topic)-[pair:ADJACENT_TO]->(other:Topic)
    WITH pair, pair.works AS c, topic.works AS s, other.works AS t, total
    SET pair.associationStrength = c / (s * 1.0 * t),
        pair.npmi = CASE
          WHEN c >= total THEN 1.0
          ELSE round(log(c * 1.0 * total / (s * 1.0 * t)) / -log(c * 1.0 / total), 12)
        END
  }
  RETURN topic.id AS id
}
RETURN max(id) AS last
