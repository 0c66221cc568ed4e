// The own ids an entity can have been named by: made of each of its identifiers, and of those merged into it.
CALL (entity) {
  UNWIND [entity.id, entity.openalex, 'orcid:' + entity.orcid, 'doi:' + entity.doi, 'arxiv:' + entity.arxiv,
          'ror:' + entity.ror] AS name
  WITH DISTINCT name WHERE name IS NOT NULL
  RETURN collect(name) AS own
}
CALL (own) {
  MATCH (record:Record)
  WHERE record.into IN own
  RETURN collect(split(record.key, ':')[-1]) AS merged
}
WITH *, own + merged AS names
