-- People a source tells apart: what author lists say about them, which ORCID iD is whose, and which works name somebody
-- by an ORCID iD that turned out to be such a person's. Records beat mentions, the later record the earlier.
-- parameters: none
-- makes: mentioned (researcher, orcid, name), recorded (researcher, openalex, orcid, name, alternatives), holder (orcid, researcher)
CREATE TABLE mentioned AS
SELECT researcher, min(orcid) AS orcid, min(name) AS name
FROM (SELECT researcher, orcid, CASE WHEN NOT nameless THEN coalesce(shown_as, name) END AS name
      FROM authored
      WHERE matched_by = 'openalex'
      UNION ALL
      SELECT researcher, orcid, name
      FROM said
      WHERE matched_by = 'openalex')
GROUP BY researcher;
CREATE TABLE recorded AS
SELECT id AS researcher, arg_max(openalex, rec) AS openalex, arg_max(orcid, rec) AS orcid, arg_max(name, rec) AS name,
       arg_max(alternatives, rec) FILTER (len(alternatives) > 0) AS alternatives
FROM researcher_record
GROUP BY id;
CREATE TABLE holder AS
SELECT coalesce(r.orcid, m.orcid) AS orcid, min(researcher) AS researcher
FROM mentioned m
FULL JOIN recorded r USING (researcher)
WHERE coalesce(r.orcid, m.orcid) IS NOT NULL AND (r.researcher IS NULL OR r.openalex IS NOT NULL OR m.researcher IS NOT NULL)
GROUP BY 1;
