-- Covering, so that every step of a slice from the focus on is an index-only scan.
CREATE UNIQUE INDEX ON researcher (id);
CREATE UNIQUE INDEX ON researcher (n) INCLUDE (id, name, works, citations, first, last, collaborators, topics, community, home);
CREATE UNIQUE INDEX ON work (n) INCLUDE (id, title, year, citations, authors);
CREATE UNIQUE INDEX ON topic (n) INCLUDE (id, name, works);
CREATE UNIQUE INDEX ON institution (n) INCLUDE (id, name, works, city, country);
CREATE UNIQUE INDEX ON community (id) INCLUDE (caption);
CREATE INDEX ON collaborated (a, strength DESC, b) INCLUDE (works, first, last);
CREATE INDEX ON collaborated (a, b) INCLUDE (strength, works, first, last);
CREATE INDEX ON works_on (researcher, works DESC, topic) INCLUDE (share, first, last);
CREATE INDEX ON authored (researcher, date DESC, work);
CREATE INDEX ON authored (work, researcher);
CREATE INDEX ON about (work, topic) INCLUDE (score);
CREATE INDEX ON affiliated (researcher, institution) INCLUDE (works, first, last, present);
CREATE INDEX ON adjacent (a, b) INCLUDE (strength, works, first, last);
