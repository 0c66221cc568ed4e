// Part: `names`, the own ids by which what people made may name `entity`: made of each of its identifiers, and those that
// were given up for it, two steps back. An id that another entity still has is that one's; of several researchers with one
// ORCID iD, it names the one with the lowest id.
CALL (entity) {
  UNWIND [entity.id, entity.openalex, 'doi:' + entity.doi, 'arxiv:' + entity.arxiv, 'ror:' + entity.ror,
          CASE WHEN NOT EXISTS { MATCH (o:Researcher {orcid: entity.orcid}) WHERE o.id < entity.id }
               THEN 'orcid:' + entity.orcid END] AS name
  WITH DISTINCT name WHERE name IS NOT NULL
  RETURN collect(name) AS own
}
CALL (own) {
  MATCH (gone:Record)
  WHERE gone.into IN own
  RETURN collect(split(gone.key, ':')[-1]) AS once
}
CALL (once) {
  MATCH (gone:Record)
  WHERE gone.into IN once
  RETURN collect(split(gone.key, ':')[-1]) AS twice
}
CALL (entity, own, once, twice) {
  UNWIND own + once + twice AS name
  WITH DISTINCT entity, name
  WHERE name = entity.id
     OR NOT (EXISTS { (:Researcher {id: name}) } OR EXISTS { (:Work {id: name}) } OR EXISTS { (:Topic {id: name}) }
             OR EXISTS { (:Institution {id: name}) })
  RETURN collect(name) AS names
}
