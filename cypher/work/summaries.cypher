// Works as lists show them, in the order of the ids. Bound: 200 ids, $authors first authors each.
// parameters: $ids, $authors
// columns: id, title, abstract, type, year, revised, venue, doi, arxiv, openalex, citations, retracted, authorCount,
//          authors, topics
// budget: 7400
UNWIND range(0, size($ids) - 1) AS place
MATCH (work:Work {id: $ids[place]})
CALL (work) {
  CALL (work) {
    WITH work
    WHERE work.authorCount <= 30
    MATCH (work)<-[authored:AUTHORED]-(author:Researcher)
    RETURN authored, author
    UNION ALL
    WITH work
    WHERE work.authorCount > 30
    UNWIND work.firstAuthors[..$authors] AS id
    MATCH (author:Researcher {id: id})
    MATCH (author)-[authored:AUTHORED]->(of)
    WHERE of = work
    RETURN authored, author
  }
  WITH authored, author
  ORDER BY authored.position, author.id
  LIMIT $authors
  RETURN collect({id: author.id, name: coalesce(author.name, authored.name, author.id), position: authored.position,
    printedName: authored.name, corresponding: authored.corresponding, matchedBy: authored.matchedBy}) AS authors
}
CALL (work) {
  MATCH (work)-[about:ABOUT]->(topic:Topic)
  WITH about, topic
  ORDER BY coalesce(about.primary, false) DESC, coalesce(about.score, 0.0) DESC, topic.id
  RETURN collect({id: topic.id, name: coalesce(topic.name, topic.id), level: topic.level, score: about.score,
    primary: about.primary}) AS topics
}
RETURN work.id AS id, work.title AS title, work.abstract AS abstract, work.type AS type, work.year AS year,
       work.revised AS revised, work.venue AS venue, work.doi AS doi, work.arxiv AS arxiv, work.openalex AS openalex,
       coalesce(work.citations, 0) AS citations, work.retracted AS retracted, work.authorCount AS authorCount, authors, topics
ORDER BY place
