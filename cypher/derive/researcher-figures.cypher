// Counts of each researcher; h-index: the largest h such that h works have at least h citations (Hirsch, PNAS 102, 16569, 2005).
// A name that no record of their own tells is the fullest form on their works: unbroken characters, most letters and
// accents (counted decomposed), then the most frequent.
// A close collaborator has at least 2 joint works or strength of at least 1. At most 20 name variants are kept.
// parameters: $ids
// columns: none
UNWIND $ids AS id
MATCH (researcher:Researcher {id: id})
CALL (researcher) {
  OPTIONAL MATCH (researcher)-[authored:AUTHORED]->(work:Work)
  WITH work, authored
  ORDER BY work.citations DESC
  WITH collect(work.citations) AS citations, collect(DISTINCT authored.name) AS printed,
       count(CASE WHEN work.doi IS NOT NULL OR work.arxiv IS NOT NULL THEN 1 END) AS persistent,
       min(work.year) AS first, max(work.year) AS last
  RETURN citations, printed, persistent, first, last
}
CALL (researcher) {
  OPTIONAL MATCH (researcher)-[pair:COAUTHORED_WITH]-()
  RETURN count(pair) AS collaborators, count(CASE WHEN pair.works >= 2 OR pair.strength >= 1 THEN 1 END) AS close
}
CALL (researcher) {
  OPTIONAL MATCH (researcher)-[authored:AUTHORED]->(:Work)
  WITH coalesce(authored.shownAs, authored.name) AS form, count(*) AS times
  ORDER BY form CONTAINS '\uFFFD', size(normalize(form, NFD)) DESC, times DESC, form
  RETURN collect(form)[0] AS fullest
}
SET researcher.name = CASE
      WHEN 'name' IN coalesce(researcher.mentioned, []) OR NOT EXISTS { (researcher)<-[:DESCRIBES]-() }
      THEN coalesce(fullest, researcher.name)
      ELSE researcher.name END
SET researcher.works = size(citations), researcher.persistentWorks = persistent,
    researcher.citations = reduce(sum = 0, c IN citations | sum + c),
    researcher.hIndex = size([i IN range(1, size(citations)) WHERE citations[i - 1] >= i]),
    researcher.i10Index = size([c IN citations WHERE c >= 10]),
    researcher.firstYear = first, researcher.lastYear = last,
    researcher.collaborators = collaborators, researcher.closeCollaborators = close,
    researcher.topics = COUNT { (researcher)-[:WORKS_ON]->() }
REMOVE researcher:Stale
WITH researcher, [name IN printed + coalesce(researcher.alternatives, []) WHERE name <> researcher.name] AS names
CALL (names) {
  UNWIND names AS name
  WITH DISTINCT name
  ORDER BY name
  RETURN collect(name)[..20] AS variants
}
SET researcher.nameVariants = CASE WHEN size(variants) = 0 THEN null ELSE variants END
