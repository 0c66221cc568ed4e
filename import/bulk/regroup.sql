-- The works to be made anew, because other records describe them too, or because somebody or some institution on them
-- turned out to go by another id; their rows go.
-- parameters: none
-- makes: regroup (label, rec) from grouped, holder and the table renamed (institution) of ids that were guessed wrong
CREATE TABLE regroup AS
SELECT label, rec FROM grouped;
INSERT INTO regroup
SELECT w, w
FROM (SELECT w FROM authored SEMI JOIN holder USING (orcid) WHERE matched_by = 'orcid'
      UNION
      SELECT w FROM said SEMI JOIN holder USING (orcid) WHERE matched_by = 'orcid'
      UNION
      SELECT w FROM produced SEMI JOIN renamed USING (institution))
WHERE w NOT IN (SELECT rec FROM grouped);
DELETE FROM work WHERE w IN (SELECT rec FROM regroup);
DELETE FROM authored WHERE w IN (SELECT rec FROM regroup);
DELETE FROM said WHERE w IN (SELECT rec FROM regroup);
DELETE FROM about WHERE w IN (SELECT rec FROM regroup);
DELETE FROM produced WHERE w IN (SELECT rec FROM regroup);
DELETE FROM published WHERE w IN (SELECT rec FROM regroup);
DELETE FROM cites WHERE w IN (SELECT rec FROM regroup);
