// Part: all edges among people, works, topics and places (each those chosen and those already on screen) that touch a
// chosen one. Collaborations come from the 100 strongest of either end, works from authors' 1,000 newest. Of two ends the one
// with the smaller id tells what joins them; the other one too where it may be missing from a list that is full (100
// collaborators, 60 topics).
CALL () {
  UNWIND $presentResearchers AS id
  MATCH (n:Researcher {id: id})
  RETURN collect(n) AS presentPeople
}
CALL () {
  UNWIND $presentWorks AS id
  MATCH (n:Work {id: id})
  RETURN collect(n) AS presentWorks
}
CALL () {
  UNWIND $presentTopics AS id
  MATCH (n:Topic {id: id})
  RETURN collect(n) AS presentTopics
}
CALL () {
  UNWIND $presentInstitutions AS id
  MATCH (n:Institution {id: id})
  RETURN collect(n) AS presentPlaces
}
WITH *, people + presentPeople AS allPeople, works + presentWorks AS allWorks, topics + presentTopics AS allTopics,
     places + presentPlaces AS allPlaces
WITH *, [n IN people + works + topics + places | n.id] AS chosen,
     [n IN allPeople | n.id] AS peopleIds, [n IN allWorks | n.id] AS workIds, [n IN allTopics | n.id] AS topicIds,
     [n IN allPlaces | n.id] AS placeIds
CALL (allPeople, chosen, peopleIds) {
  WITH allPeople, chosen, peopleIds, [n IN allPeople WHERE n.collaborators > 100 | n.id] AS full
  UNWIND allPeople AS person
  WITH person.id AS id, person.closest AS closest, person.closestFigures AS figures, chosen, peopleIds, full
  WITH *, id IN chosen AS own
  UNWIND [i IN range(0, size(coalesce(figures, [])) - 1)
          WHERE closest[i] IN peopleIds AND (own OR closest[i] IN chosen) AND (id < closest[i] OR closest[i] IN full)
          | [closest[i]] + split(figures[i], ' ')] AS tie
  WITH id, tie[0] AS other, toFloat(tie[1]) AS strength, toInteger(tie[2]) AS works, toInteger(tie[3]) AS first, toInteger(tie[4]) AS last
  WHERE strength >= $minStrength AND first <= $to AND last >= $from
  RETURN collect([id, other, 'COAUTHORED_WITH',
    CASE $weighting WHEN 'works' THEN toFloat(works) WHEN 'recent' THEN strength * 0.5 ^ ((CASE WHEN last < $year THEN $year - last ELSE 0 END) * 1.0 / $halfLife)
      ELSE strength END, works, first, last]) AS coauthored
}
CALL (allWorks, chosen, peopleIds) {
  UNWIND allWorks AS work
  WITH work.id AS id, work.year AS year, work.firstAuthors AS authors, work.authorCount AS n, chosen, peopleIds
  WHERE n <= $authorLimit
  UNWIND [author IN authors WHERE author IN peopleIds AND (id IN chosen OR author IN chosen)] AS author
  RETURN collect([author, id, 'AUTHORED', 1.0, null, year, year]) AS authored
}
CALL (allWorks, allPeople) {
  WITH allPeople, [work IN allWorks WHERE $hyper = 'show' AND work.authorCount > $authorLimit | work.id] AS hyperIds
  WHERE size(hyperIds) > 0
  UNWIND allPeople AS person
  WITH person.id AS id, person.newestWorks AS newest, hyperIds
  UNWIND [hyper IN hyperIds WHERE hyper IN newest] AS hyper
  RETURN collect([id, hyper, 'AUTHORED', 1.0, null, null, null]) AS hyperAuthored
}
CALL (allWorks, chosen, topicIds) {
  UNWIND allWorks AS work
  WITH work.id AS id, work.year AS year, work.aboutTopics AS topics, work.aboutScores AS scores, chosen, topicIds
  UNWIND range(0, size(coalesce(topics, [])) - 1) AS i
  WITH id, year, topics[i] AS topic, scores[i] AS score, chosen, topicIds
  WHERE topic IN topicIds AND (id IN chosen OR topic IN chosen)
  RETURN collect([id, topic, 'ABOUT', score, null, year, year]) AS about
}
CALL (allPeople, chosen, placeIds) {
  UNWIND allPeople AS person
  WITH person.id AS id, person.mainInstitutions AS places, person.mainInstitutionFigures AS figures, chosen, placeIds
  UNWIND [i IN range(0, size(coalesce(figures, [])) - 1) WHERE places[i] IN placeIds AND (id IN chosen OR places[i] IN chosen)
          | [places[i]] + split(figures[i], ' ')] AS tie
  RETURN collect([id, tie[0], 'AFFILIATED_WITH', toFloat(tie[1]), toInteger(tie[1]), toInteger(tie[2]), toInteger(tie[3])]) AS affiliated
}
CALL (allTopics, chosen, topicIds) {
  WITH allTopics, chosen, topicIds, [n IN allTopics WHERE n.adjacentTopics > 60 | n.id] AS full
  UNWIND allTopics AS topic
  WITH topic.id AS id, topic.adjacent AS adjacent, topic.adjacentFigures AS figures, chosen, topicIds, full
  WITH *, id IN chosen AS own
  UNWIND [i IN range(0, size(coalesce(figures, [])) - 1)
          WHERE adjacent[i] IN topicIds AND (own OR adjacent[i] IN chosen) AND (id < adjacent[i] OR adjacent[i] IN full)
          | [adjacent[i]] + split(figures[i], ' ')] AS tie
  RETURN collect([id, tie[0], 'ADJACENT_TO', toFloat(tie[1]), toInteger(tie[3]), toInteger(tie[4]), toInteger(tie[5])]) AS adjacent
}
OPTIONAL MATCH (version:GraphVersion {id: 'graph'})
WITH *, coauthored + authored + hyperAuthored + about + affiliated + adjacent AS ties, version.number AS version
