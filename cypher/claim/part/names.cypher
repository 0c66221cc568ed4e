// Part: `names`, the ids by which what people made may name `researcher`: its own and those that were given up for it, two
// steps back. An id that somebody still has is theirs.
CALL (researcher) {
  WITH researcher, COLLECT { MATCH (gone:Record {into: researcher.openalex}) RETURN substring(gone.key, 16) } AS once
  WITH researcher, once + COLLECT { UNWIND once AS id MATCH (gone:Record {into: id}) RETURN substring(gone.key, 16) }
       + CASE WHEN researcher.orcid IS NULL OR EXISTS { MATCH (o:Researcher {orcid: researcher.orcid}) WHERE o.id < researcher.id }
              THEN [] ELSE ['orcid:' + researcher.orcid] END AS former
  RETURN [researcher.id] + [id IN former WHERE NOT EXISTS { MATCH (:Researcher {id: id}) }] AS names
}
