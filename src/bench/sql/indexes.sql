-- Covering, so that every step of a slice is an index-only scan.
CREATE UNIQUE INDEX ON researcher (id) INCLUDE (n);
CREATE UNIQUE INDEX ON researcher (n) INCLUDE (id, name, works, collaborators);
CREATE UNIQUE INDEX ON work (n) INCLUDE (id, title, year, citations, authors);
CREATE UNIQUE INDEX ON topic (n) INCLUDE (id, name, works);
CREATE UNIQUE INDEX ON institution (n) INCLUDE (id, name, works, place);
CREATE INDEX ON collaborated (a, strength DESC, b) INCLUDE (works, first, last);
CREATE INDEX ON collaborated (a, b) INCLUDE (strength, works, first, last);
CREATE INDEX ON works_on (researcher, works DESC, topic) INCLUDE (share, first, last);
CREATE INDEX ON authored (researcher, date DESC, work);
CREATE INDEX ON authored (work, researcher);
CREATE INDEX ON about (work, topic) INCLUDE (score);
CREATE INDEX ON affiliated (researcher, institution) INCLUDE (works, first, last, present);
CREATE INDEX ON adjacent (a, b) INCLUDE (strength, works, first, last);
VACUUM (ANALYZE);

-- Steps of the shortest path between two, at most 6, from both ends by turns; null if there is none.
CREATE FUNCTION distance(source bigint, target bigint) RETURNS int LANGUAGE plpgsql STABLE AS $$
DECLARE
  near bigint[] := ARRAY[source]; far bigint[] := ARRAY[target];
  seen_near bigint[] := near; seen_far bigint[] := far; next bigint[];
BEGIN
  IF source = target THEN RETURN 0; END IF;
  FOR step IN 1..6 LOOP
    IF cardinality(near) <= cardinality(far) THEN
      SELECT array_agg(DISTINCT b) INTO next FROM collaborated WHERE a = ANY (near) AND b <> ALL (seen_near);
      IF next IS NULL THEN RETURN NULL; END IF;
      near := next; seen_near := seen_near || next;
    ELSE
      SELECT array_agg(DISTINCT b) INTO next FROM collaborated WHERE a = ANY (far) AND b <> ALL (seen_far);
      IF next IS NULL THEN RETURN NULL; END IF;
      far := next; seen_far := seen_far || next;
    END IF;
    IF EXISTS (SELECT FROM unnest(near) AS x JOIN unnest(far) AS y ON x = y) THEN RETURN step; END IF;
  END LOOP;
  RETURN NULL;
END $$;
