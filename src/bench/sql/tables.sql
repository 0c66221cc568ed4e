-- The same derived tables as the graph has, keyed by whole numbers; undirected pairs stand in both directions.
CREATE UNLOGGED TABLE researcher (n bigint, id text, name text, works int, citations int, first int, last int, collaborators int, topics int, community bigint, home bigint);
CREATE UNLOGGED TABLE work (n bigint, id text, title text, year int, date text, citations int, authors int);
CREATE UNLOGGED TABLE topic (n bigint, id text, name text, works int);
CREATE UNLOGGED TABLE institution (n bigint, id text, name text, works int, city text, country text);
CREATE UNLOGGED TABLE community (id bigint, caption text);
CREATE UNLOGGED TABLE collaborated (a bigint, b bigint, strength float8, works int, first int, last int);
CREATE UNLOGGED TABLE works_on (researcher bigint, topic bigint, works int, share float8, first int, last int);
CREATE UNLOGGED TABLE authored (researcher bigint, work bigint, date text);
CREATE UNLOGGED TABLE about (work bigint, topic bigint, score float8);
CREATE UNLOGGED TABLE affiliated (researcher bigint, institution bigint, works int, first int, last int, present boolean);
CREATE UNLOGGED TABLE adjacent (a bigint, b bigint, strength float8, works int, first int, last int);
