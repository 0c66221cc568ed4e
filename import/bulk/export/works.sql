-- nodes: Work
SELECT w AS ":ID(Work)", work.id AS "id:string", title AS "title:string", abstract AS "abstract:string", type AS "type:string",
       language AS "language:string", work.date AS "date:string", work.year AS "year:long", revised AS "revised:string",
       venue AS "venue:string", openalex AS "openalex:string", doi AS "doi:string", arxiv AS "arxiv:string",
       stated_citations AS "statedCitations:long", retracted AS "retracted:boolean", author_count AS "authorCount:long",
       authorship_count AS "authorshipCount:long", reference_count AS "referenceCount:long", sources AS "sources:string[]",
       cited_here AS "citationsInGraph:long", citations AS "citations:long", a.ids AS "firstAuthors:string[]",
       t.ids AS "aboutTopics:string[]", t.scores AS "aboutScores:double[]", c.ids AS "newestCitations:string[]",
       p.ids AS "places:string[]"
FROM work
JOIN paper USING (w)
LEFT JOIN work_authors a USING (w)
LEFT JOIN work_topics t USING (w)
LEFT JOIN work_citing c USING (w)
LEFT JOIN work_places p USING (w)
