-- The name to show of everybody whose own record tells none: the fullest form on their works (unbroken characters, most
-- letters and accents, then the most frequent), and at most 20 other printed forms.
-- parameters: none
-- makes: shown (r, name), variant (r, variants)
CREATE TABLE shown AS
WITH form AS (
  SELECT r, coalesce(shown_as, authored.name) AS name, any_value(form_size) AS size, count(*) AS times
  FROM authored
  JOIN person ON person.id = authored.researcher
  WHERE coalesce(shown_as, authored.name) IS NOT NULL
  GROUP BY ALL),
     fullest AS (
  SELECT r, name
  FROM form
  QUALIFY row_number() OVER (PARTITION BY r ORDER BY contains(name, chr(65533)), size DESC, times DESC, name) = 1)
SELECT r, CASE WHEN list_contains(coalesce(person.mentioned, []), 'name') OR recorded.researcher IS NULL
               THEN coalesce(fullest.name, person.name) ELSE person.name END AS name
FROM person
LEFT JOIN recorded ON recorded.researcher = person.id
LEFT JOIN fullest USING (r);
CREATE TABLE variant AS
WITH other AS (
  SELECT DISTINCT r, authored.name
  FROM authored
  JOIN person ON person.id = authored.researcher
  JOIN shown USING (r)
  WHERE authored.name <> shown.name
  UNION
  SELECT r, form
  FROM (SELECT r, unnest(alternatives) AS form FROM person WHERE alternatives IS NOT NULL)
  JOIN shown USING (r)
  WHERE form <> shown.name)
SELECT r, list(name ORDER BY name)[:20] AS variants
FROM other
GROUP BY r;
