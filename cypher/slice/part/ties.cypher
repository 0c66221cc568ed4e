// Part: the lists in which edges among people, works, topics and places (each those chosen and those already on screen)
// are found; SliceTies takes them apart, because comparing thousands of entries of lists costs Cypher more than all else.
// Of what was chosen the lists are whole: 100 collaborators, 60 adjacent topics, 30 institutions, first authors. Of what is
// on screen there is only what names a chosen one, and of collaborators and adjacent topics only what that one's own
// list, being full, may miss.
// columns: peopleLists ([id, closest, closestFigures, mainInstitutions, mainInstitutionFigures]), workLists ([id, year,
//          firstAuthors, aboutTopics, aboutScores]), hyperLists ([id of a person, hyper-authored works of theirs]),
//          topicLists ([id, adjacent, adjacentFigures]); version
CALL (people, places) {
  WITH [n IN people WHERE n.collaborators > size(coalesce(n.closestFigures, [])) | n.id] AS full, [n IN places | n.id] AS placeIds
  UNWIND $presentResearchers AS present
  MATCH (n:Researcher {id: present})
  WITH n, n.closest AS closest, n.closestFigures AS figures, n.mainInstitutions AS homes, n.mainInstitutionFigures AS homeFigures,
       full, placeIds
  WITH *, [i IN range(0, size(coalesce(figures, [])) - 1) WHERE closest[i] IN full] AS near,
       [i IN range(0, size(coalesce(homeFigures, [])) - 1) WHERE homes[i] IN placeIds] AS at
  RETURN collect(n) AS presentPeople,
         collect([n.id, [i IN near | closest[i]], [i IN near | figures[i]], [i IN at | homes[i]], [i IN at | homeFigures[i]]]) AS presentPeopleLists
}
CALL (people, topics) {
  WITH [n IN people | n.id] AS peopleIds, [n IN topics | n.id] AS topicIds
  UNWIND $presentWorks AS present
  MATCH (n:Work {id: present})
  WITH n, n.aboutTopics AS about, n.aboutScores AS scores, peopleIds, topicIds
  WITH *, [i IN range(0, size(coalesce(scores, [])) - 1) WHERE about[i] IN topicIds] AS among
  RETURN collect(n) AS presentWorks,
         collect([n.id, n.year, CASE WHEN n.authorCount <= $authorLimit THEN [id IN n.firstAuthors WHERE id IN peopleIds] END,
           [i IN among | about[i]], [i IN among | scores[i]]]) AS presentWorkLists
}
CALL (topics) {
  WITH [n IN topics WHERE n.adjacentTopics > size(coalesce(n.adjacentFigures, [])) | n.id] AS full
  UNWIND $presentTopics AS present
  MATCH (n:Topic {id: present})
  WITH n, n.adjacent AS adjacent, n.adjacentFigures AS figures, full
  WITH *, [i IN range(0, size(coalesce(figures, [])) - 1) WHERE adjacent[i] IN full] AS near
  RETURN collect([n.id, [i IN near | adjacent[i]], [i IN near | figures[i]]]) AS presentTopicLists
}
CALL (people, works, presentPeople, presentWorks) {
  WITH people, presentPeople, [n IN works WHERE $hyper = 'show' AND n.authorCount > $authorLimit | n.id] AS mine,
       [n IN presentWorks WHERE $hyper = 'show' AND n.authorCount > $authorLimit | n.id] AS present
  UNWIND [n IN people WHERE size(mine + present) > 0 | [n, mine + present]] + [n IN presentPeople WHERE size(mine) > 0 | [n, mine]] AS pair
  WITH pair[0].id AS id, pair[0].newestWorks AS newest, pair[1] AS hyper
  RETURN collect([id, [work IN hyper WHERE work IN newest]]) AS hyperLists
}
WITH *, [n IN people | [n.id, n.closest, n.closestFigures, n.mainInstitutions, n.mainInstitutionFigures]] + presentPeopleLists AS peopleLists,
     [n IN works | [n.id, n.year, CASE WHEN n.authorCount <= $authorLimit THEN n.firstAuthors END, n.aboutTopics, n.aboutScores]] + presentWorkLists AS workLists,
     [n IN topics | [n.id, n.adjacent, n.adjacentFigures]] + presentTopicLists AS topicLists
OPTIONAL MATCH (version:GraphVersion {id: 'graph'})
WITH *, version.number AS version
