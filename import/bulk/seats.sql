-- Who sits on which author list, in numbers alone.
-- parameters: none
-- makes: seat (w, r, n: authors of the work, year, persistent, citations)
CREATE TABLE seat AS
SELECT w, r, n, paper.year, persistent, citations
FROM authored
JOIN person ON person.id = authored.researcher
JOIN paper USING (w);
