// The own ids an entity can have been named by: made of each of its identifiers, and of those merged into it. An id that
// another entity still has is that one's.
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
CALL (entity, own, merged) {
  UNWIND own + merged AS name
  WITH DISTINCT entity, name
  WHERE name = entity.id
     OR NOT (EXISTS { (:Researcher {id: name}) } OR EXISTS { (:Work {id: name}) } OR EXISTS { (:Topic {id: name}) }
             OR EXISTS { (:Institution {id: name}) })
  RETURN collect(name) AS names
}
