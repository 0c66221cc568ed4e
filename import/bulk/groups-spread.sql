-- Gives every record of a group the smallest label among those it shares an identifier with; repeated until nothing changes.
-- parameters: none
-- makes: grouped anew, group_changes (changed: how many labels did)
CREATE OR REPLACE TABLE spread AS
WITH smallest AS (SELECT identifier, min(label) AS label FROM shared JOIN grouped USING (rec) GROUP BY identifier)
SELECT rec, min(label) AS label
FROM shared
JOIN smallest USING (identifier)
GROUP BY rec;
CREATE OR REPLACE TABLE group_changes AS
SELECT count(*) AS changed FROM spread JOIN grouped USING (rec) WHERE spread.label <> grouped.label;
CREATE OR REPLACE TABLE grouped AS FROM spread;
