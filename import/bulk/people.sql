-- Everybody on an author list that counts or with a record of their own, numbered in the order of their ids. A record's
-- word beats a mention's; mentioned says which fields mentions told.
-- parameters: none
-- makes: person (r, id, openalex, orcid, name, alternatives, mentioned)
INSERT INTO mentioned
SELECT researcher, min(orcid), min(name)
FROM (SELECT researcher, orcid, CASE WHEN NOT nameless THEN coalesce(shown_as, name) END AS name
      FROM authored
      WHERE matched_by <> 'openalex' AND contains(researcher, ':')
      UNION ALL
      SELECT researcher, orcid, name
      FROM said
      WHERE matched_by <> 'openalex' AND contains(researcher, ':'))
GROUP BY researcher;
CREATE TABLE person AS
WITH kept AS (SELECT DISTINCT researcher FROM authored UNION SELECT researcher FROM recorded)
SELECT row_number() OVER (ORDER BY researcher) AS r, researcher AS id,
       CASE WHEN contains(researcher, ':') THEN recorded.openalex ELSE researcher END AS openalex,
       coalesce(recorded.orcid, mentioned.orcid) AS orcid, coalesce(recorded.name, mentioned.name) AS name,
       recorded.alternatives,
       nullif(list_filter([CASE WHEN recorded.name IS NULL AND mentioned.name IS NOT NULL THEN 'name' END,
                           CASE WHEN recorded.orcid IS NULL AND mentioned.orcid IS NOT NULL THEN 'orcid' END],
                          lambda field: field IS NOT NULL), []) AS mentioned
FROM kept
LEFT JOIN mentioned USING (researcher)
LEFT JOIN recorded USING (researcher);
