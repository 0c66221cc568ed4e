// Collaborators by strength, each with the newest joint works whose terms 1/(n-1) are part of it.
// Bound: the 100 strongest are read from the list kept on the node; a later part of more than those ranks all pairs of the
// person, 3 hits each. Joint works are those among the newest works kept of both; of the newest 40, $terms are told.
// parameters: $id, $skip, $limit, $authorLimit, $terms (at most, of each)
// columns: id, name, works, strength, firstYear, lastYear, terms ({work, title, year, authors})
// budget: 3300
MATCH (researcher:Researcher {id: $id})
WITH researcher, researcher.closest AS ids, researcher.closestFigures AS figures, researcher.newestWorks AS own
WITH *, $skip + $limit <= size(figures) OR coalesce(researcher.collaborators, 0) <= size(figures) AS kept
CALL (researcher, ids, figures, kept) {
  WITH researcher, ids, figures, kept
  WHERE kept
  UNWIND range($skip, size(ids[..$skip + $limit]) - 1) AS i
  MATCH (other:Researcher {id: ids[i]})
  WITH other, split(figures[i], ' ') AS told
  RETURN other, toFloat(told[0]) AS strength, toInteger(told[1]) AS works, nullif(toInteger(told[2]), 0) AS firstYear,
         nullif(toInteger(told[3]), 0) AS lastYear
  UNION ALL
  WITH researcher, kept
  WHERE NOT coalesce(kept, false)
  MATCH (researcher)-[pair:COAUTHORED_WITH]-(other:Researcher)
  WITH pair, other
  ORDER BY pair.strength DESC, pair.works DESC, other.id
  SKIP $skip
  LIMIT $limit
  RETURN other, pair.strength AS strength, pair.works AS works, pair.firstYear AS firstYear, pair.lastYear AS lastYear
}
CALL (own, other) {
  WITH own, other.newestWorks AS theirs
  UNWIND [id IN own WHERE id IN theirs][..40] AS id
  MATCH (work:Work {id: id})
  WHERE work.authorCount <= $authorLimit
  WITH work
  ORDER BY coalesce(work.date, '') DESC, work.id
  LIMIT $terms
  RETURN collect({work: work.id, title: work.title, year: work.year, authors: work.authorCount}) AS terms
}
RETURN other.id AS id, coalesce(other.name, other.id) AS name, works, strength, firstYear, lastYear, terms
ORDER BY strength DESC, works DESC, id
