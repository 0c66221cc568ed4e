// The next researchers that somebody has made something about, in the order of what was made; those a given-up id leads
// to, two steps on.
// parameters: $after (id of something made), $limit
// columns: researchers, last (null at the end)
CALL () {
  MATCH (made:Made)
  WHERE made.id > $after
  WITH made
  ORDER BY made.id
  LIMIT $limit
  RETURN collect(made) AS page
}
CALL (page) {
  UNWIND page AS made
  WITH DISTINCT coalesce(made.researcher, CASE made.kind WHEN 'researcher' THEN made.entity END) AS id
  WHERE id IS NOT NULL
  OPTIONAL MATCH (gone:Record {key: 'openalex:merged:' + id})
  OPTIONAL MATCH (again:Record {key: 'openalex:merged:' + gone.into})
  UNWIND [id, gone.into, again.into] AS name
  CALL (name) {
    MATCH (researcher:Researcher {id: name})
    RETURN researcher
    UNION
    MATCH (researcher:Researcher {orcid: substring(name, 6)})
    WHERE name STARTS WITH 'orcid:'
    RETURN researcher
  }
  RETURN collect(DISTINCT researcher.id) AS researchers
}
RETURN researchers, CASE WHEN size(page) = $limit THEN page[-1].id END AS last
