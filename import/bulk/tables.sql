-- The staged form of what the sources read: rows as each record makes them alone, keyed by the record's number.
-- parameters: none
-- makes: record, work, authored, said, about, produced, published, cites, researcher_record, stated, moved, gone, described, empty_value, number_text
-- entity: what a researcher's or topic's record describes; of a merged id the one it was merged into.
CREATE TABLE record (rec BIGINT, kind VARCHAR, source VARCHAR, source_id VARCHAR, key VARCHAR, version VARCHAR, hash VARCHAR,
                     run VARCHAR, content VARCHAR, doi VARCHAR, arxiv VARCHAR, entity VARCHAR);
CREATE TABLE work (w BIGINT, id VARCHAR, title VARCHAR, abstract VARCHAR, type VARCHAR, language VARCHAR, date VARCHAR,
                   year INTEGER, revised VARCHAR, venue VARCHAR, openalex VARCHAR, doi VARCHAR, arxiv VARCHAR,
                   stated_citations INTEGER, retracted BOOLEAN, author_count INTEGER, authorship_count INTEGER,
                   reference_count INTEGER, sources VARCHAR[]);
-- One row a person and work; form_size: code points of the name's fuller form, decomposed.
CREATE TABLE authored (w BIGINT, researcher VARCHAR, matched_by VARCHAR, position INTEGER, also_at INTEGER[], name VARCHAR,
                       shown_as VARCHAR, nameless BOOLEAN, orcid VARCHAR, corresponding BOOLEAN, affiliations VARCHAR[],
                       source VARCHAR, form_size INTEGER);
-- What the further authorships of somebody named twice on a work say about them.
CREATE TABLE said (w BIGINT, researcher VARCHAR, matched_by VARCHAR, orcid VARCHAR, name VARCHAR);
CREATE TABLE about (w BIGINT, topic VARCHAR, score DOUBLE, is_primary BOOLEAN, source VARCHAR);
CREATE TABLE produced (w BIGINT, institution VARCHAR, source VARCHAR);
CREATE TABLE published (w BIGINT, venue VARCHAR, source VARCHAR);
CREATE TABLE cites (w BIGINT, reference VARCHAR, source VARCHAR);
CREATE TABLE researcher_record (rec BIGINT, id VARCHAR, openalex VARCHAR, orcid VARCHAR, name VARCHAR, alternatives VARCHAR[]);
CREATE TABLE stated (rec BIGINT, ord INTEGER, researcher VARCHAR, openalex VARCHAR, ror VARCHAR, institution VARCHAR,
                     first_year INTEGER, last_year INTEGER, last_known BOOLEAN, source VARCHAR);
-- Records whose work goes by another record's number, and records that another version replaced.
CREATE TABLE moved (rec BIGINT, w BIGINT);
CREATE TABLE gone (rec BIGINT);
-- The institution an institution's record describes.
CREATE TABLE described (rec BIGINT, institution VARCHAR);
-- Properties of nodes that are empty texts or lists, by label and id; see EmptyValues.
CREATE TABLE empty_value (label VARCHAR, id VARCHAR, property VARCHAR, is_list BOOLEAN);
-- A number as Cypher's toString tells it: DuckDB tells those of usual size so too, and in a tenth of the time.
CREATE MACRO number_text(x) AS CASE WHEN abs(x) BETWEEN 0.001 AND 9999999 THEN x::VARCHAR ELSE double_text(x) END;
