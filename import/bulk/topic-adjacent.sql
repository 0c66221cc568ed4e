-- The 60 most adjacent topics of each by NPMI, 2 works in common at least, and how many there are, as derive/topic-adjacent
-- keeps them. A year that is not known is 0.
-- parameters: none
-- makes: topic_adjacent (t, total, lists)
CREATE TABLE topic_adjacent AS
SELECT t, any_value(total) AS total, list(id ORDER BY place) AS ids,
       list(concat_ws(' ', number_text(strength), number_text(npmi), works, coalesce(first_year, 0), coalesce(last_year, 0))
            ORDER BY place) AS figures
FROM (SELECT near.*, topic.id, count(*) OVER (PARTITION BY t) AS total,
             row_number() OVER (PARTITION BY t ORDER BY npmi DESC, works DESC, topic.id) AS place
      FROM (SELECT a AS t, b AS other, works, association_strength AS strength, npmi, first_year, last_year FROM adjacent
            UNION ALL
            SELECT b, a, works, association_strength, npmi, first_year, last_year FROM adjacent) near
      JOIN topic ON topic.n = near.other
      WHERE works >= 2
      QUALIFY place <= 60)
GROUP BY t;
