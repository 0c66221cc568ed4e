-- Ways between researchers over collaborations, as cypher/path/people finds them.
CREATE TYPE way AS (nodes bigint[]);
CREATE TYPE level AS (nodes bigint[]);

-- All shortest ways of at most 6 steps, but at most so many, around those in `avoided` and, if `indirect`, without the step
-- that joins both ends: from both ends by turns, level by level, then put together from where they met.
CREATE FUNCTION shortest_ways(source bigint, target bigint, avoided bigint[], indirect boolean, most int)
RETURNS way[] LANGUAGE plpgsql STABLE SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  near bigint[] := ARRAY[source]; far bigint[] := ARRAY[target]; next bigint[];
  seen_near bigint[] := near || avoided; seen_far bigint[] := far || avoided;
  near_levels level[] := ARRAY[ROW(near)::level]; far_levels level[] := ARRAY[ROW(far)::level];
  inner_level bigint[];
  ways way[];
BEGIN
  FOR step IN 1..6 LOOP
    IF cardinality(near) <= cardinality(far) THEN
      SELECT array_agg(DISTINCT b) INTO next FROM collaborated
      WHERE a = ANY (near) AND b <> ALL (seen_near) AND NOT (indirect AND a = source AND b = target);
      near := next; seen_near := seen_near || next; near_levels := near_levels || ROW(next)::level;
    ELSE
      SELECT array_agg(DISTINCT b) INTO next FROM collaborated
      WHERE a = ANY (far) AND b <> ALL (seen_far) AND NOT (indirect AND a = target AND b = source);
      far := next; seen_far := seen_far || next; far_levels := far_levels || ROW(next)::level;
    END IF;
    IF next IS NULL THEN RETURN NULL; END IF;
    SELECT array_agg(ROW(ARRAY[x])::way) INTO ways FROM unnest(near) x JOIN unnest(far) y ON x = y;
    EXIT WHEN ways IS NOT NULL;
  END LOOP;
  FOR i IN REVERSE cardinality(near_levels) - 1..1 LOOP
    inner_level := near_levels[i].nodes;
    SELECT array_agg(ROW(c.b || nodes)::way) INTO ways
    FROM (SELECT c.b, w.nodes FROM unnest(ways) w JOIN collaborated c ON c.a = w.nodes[1] WHERE c.b = ANY (inner_level) LIMIT most) c;
  END LOOP;
  FOR i IN REVERSE cardinality(far_levels) - 1..1 LOOP
    inner_level := far_levels[i].nodes;
    SELECT array_agg(ROW(nodes || c.b)::way) INTO ways
    FROM (SELECT c.b, w.nodes FROM unnest(ways) w JOIN collaborated c ON c.a = w.nodes[cardinality(w.nodes)]
          WHERE c.b = ANY (inner_level) LIMIT most) c;
  END LOOP;
  RETURN ways;
END $$;

-- Those whose weakest step is strongest first.
CREATE FUNCTION ranked(ways way[]) RETURNS way[] LANGUAGE sql STABLE AS $$
  SELECT array_agg(ROW(nodes)::way ORDER BY weakest DESC, nodes)
  FROM (SELECT w.nodes, (SELECT min(c.strength) FROM generate_series(1, cardinality(w.nodes) - 1) i
                         JOIN collaborated c ON c.a = w.nodes[i] AND c.b = w.nodes[i + 1]) AS weakest
        FROM unnest(ways) w) rated
$$;

-- Three ways that share nobody, if there are: first the shortest, then those around them, at last such as share somebody.
CREATE FUNCTION steps_of_ways(source bigint, target bigint)
RETURNS TABLE (way int, step int, a bigint, b bigint) LANGUAGE plpgsql STABLE AS $$
DECLARE
  shortest way[] := ranked(shortest_ways(source, target, '{}', false, 500));
  around way[]; chosen way[] := '{}'; used bigint[] := '{}'; w way;
BEGIN
  FOREACH w IN ARRAY coalesce(shortest, '{}') LOOP
    IF cardinality(chosen) < 3 AND NOT w.nodes[2:cardinality(w.nodes) - 1] && used THEN
      chosen := chosen || w; used := used || w.nodes[2:cardinality(w.nodes) - 1];
    END IF;
  END LOOP;
  IF cardinality(chosen) BETWEEN 1 AND 2 THEN
    around := ranked(shortest_ways(source, target, used, cardinality(chosen[1].nodes) = 2, 500));
    FOREACH w IN ARRAY coalesce(around, '{}') LOOP
      IF cardinality(chosen) < 3 AND NOT w.nodes[2:cardinality(w.nodes) - 1] && used THEN
        chosen := chosen || w; used := used || w.nodes[2:cardinality(w.nodes) - 1];
      END IF;
    END LOOP;
  END IF;
  FOREACH w IN ARRAY coalesce(shortest || around, '{}') LOOP
    IF cardinality(chosen) < 3 AND NOT w = ANY (chosen) THEN chosen := chosen || w; END IF;
  END LOOP;
  RETURN QUERY SELECT i, s, chosen[i].nodes[s], chosen[i].nodes[s + 1]
  FROM generate_subscripts(chosen, 1) i, generate_series(1, cardinality(chosen[i].nodes) - 1) s;
END $$;
