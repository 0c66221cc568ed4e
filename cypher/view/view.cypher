// Named entities and every edge among them: what a shared link shows again, and what an export is made of.
// Bound: 2,000 ids, looked up by index; edges come from the lists kept on the nodes (see the part), 60 main topics a
// person, 200 references and 100 institutions a work, 20 parts an institution.
// budget: 20,000
// parameters: $people, $papers, $subjects, $sites ([{asked, id, openalex, orcid, doi, arxiv, ror}], one identifier given each),
//             $authorLimit (works above it are hyper-authored), $hyper (collapse, hide or show), $presentResearchers,
//             $presentWorks, $presentTopics (empty: the part's ids on screen)
// columns: found ([asked, id]); researcherNodes, workNodes, topicNodes, institutionNodes, communities (see slice/part/nodes);
//          edges ([source, target, kind, weight, works, firstYear, lastYear]); peopleLists, workLists, hyperLists,
//          topicLists (as slice/part/ties has them); version
CALL () {
  UNWIND $people AS asked
  CALL (asked) {
    MATCH (n:Researcher {id: asked.id})
    RETURN n
    UNION
    MATCH (n:Researcher {openalex: asked.openalex})
    RETURN n
    UNION
    MATCH (n:Researcher {orcid: asked.orcid})
    RETURN n
  }
  WITH asked, n
  ORDER BY n.id
  WITH asked.asked AS asked, head(collect(n)) AS n
  RETURN collect([asked, n.id]) AS foundPeople, collect(DISTINCT n) AS people
}
CALL () {
  UNWIND $papers AS asked
  CALL (asked) {
    MATCH (n:Work {id: asked.id})
    RETURN n
    UNION
    MATCH (n:Work {openalex: asked.openalex})
    RETURN n
    UNION
    MATCH (n:Work {doi: asked.doi})
    RETURN n
    UNION
    MATCH (n:Work {arxiv: asked.arxiv})
    RETURN n
  }
  WITH asked, n
  ORDER BY n.id
  WITH asked.asked AS asked, head(collect(n)) AS n
  RETURN collect([asked, n.id]) AS foundWorks,
         collect(DISTINCT CASE WHEN $hyper <> 'hide' OR n.authorCount <= $authorLimit THEN n END) AS works
}
CALL () {
  UNWIND $subjects AS asked
  CALL (asked) {
    MATCH (n:Topic {id: asked.id})
    RETURN n
    UNION
    MATCH (n:Topic {openalex: asked.openalex})
    RETURN n
    UNION
    MATCH (n:Topic {arxiv: asked.arxiv})
    RETURN n
  }
  WITH asked, n
  ORDER BY n.id
  WITH asked.asked AS asked, head(collect(n)) AS n
  RETURN collect([asked, n.id]) AS foundTopics, collect(DISTINCT n) AS topics
}
CALL () {
  UNWIND $sites AS asked
  CALL (asked) {
    MATCH (n:Institution {id: asked.id})
    RETURN n
    UNION
    MATCH (n:Institution {openalex: asked.openalex})
    RETURN n
    UNION
    MATCH (n:Institution {ror: asked.ror})
    RETURN n
  }
  WITH asked, n
  ORDER BY n.id
  WITH asked.asked AS asked, head(collect(n)) AS n
  RETURN collect([asked, n.id]) AS foundPlaces, collect(DISTINCT n) AS places
}
//> slice/part/ties
//> view/part/leads
WITH *, [] AS focusNode
//> slice/part/nodes
RETURN foundPeople + foundWorks + foundTopics + foundPlaces AS found, researcherNodes, workNodes, topicNodes, institutionNodes,
       communities, worksOn + leading + cites + producedAt + locates + partOf AS edges,
       peopleLists, workLists, hyperLists, topicLists, version
