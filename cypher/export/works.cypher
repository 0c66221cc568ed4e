// Works as reference managers want them, in the order of the ids.
// Bound: 2,000 ids, the authors at the first $authors places of each; 2 hits an author.
// budget: 60,000
// parameters: $ids, $authors
// columns: id, title, abstract, type, date, year, venue, doi, arxiv, language, authorCount, authors (names as printed)
UNWIND range(0, size($ids) - 1) AS place
MATCH (work:Work {id: $ids[place]})
CALL (work) {
  MATCH (work)<-[authored:AUTHORED]-(author)
  WHERE authored.position <= $authors
  WITH authored, author
  ORDER BY authored.position, author.id
  LIMIT $authors
  RETURN collect(coalesce(authored.name, author.name, author.id)) AS authors
}
RETURN work.id AS id, work.title AS title, work.abstract AS abstract, work.type AS type, work.date AS date, work.year AS year,
       work.venue AS venue, work.doi AS doi, work.arxiv AS arxiv, work.language AS language, work.authorCount AS authorCount, authors
ORDER BY place
