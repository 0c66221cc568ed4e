// A few entities worth starting from: the researcher with most collaborators, the topic, the institution and the work that
// lead the topic with most works. Bound: that topic is found by index, the rest in the lists kept on it.
// columns: id, kind, label, hint
// budget: 270
MATCH (topic:Topic)
WHERE topic.works > 0
WITH topic
ORDER BY topic.works DESC
LIMIT 20
WITH topic
ORDER BY topic.works DESC, topic.id
LIMIT 1
CALL (topic) {
  RETURN topic.id AS id, 'TOPIC' AS kind, coalesce(topic.name, topic.id) AS label, topic.works + ' works' AS hint, 2 AS place
  UNION
  UNWIND topic.leadingResearchers AS lead
  MATCH (researcher:Researcher {id: lead})
  WITH researcher ORDER BY researcher.collaborators DESC, researcher.id LIMIT 2
  RETURN researcher.id AS id, 'RESEARCHER' AS kind, coalesce(researcher.name, researcher.id) AS label,
         researcher.works + ' works, ' + researcher.collaborators + ' collaborators' AS hint, 1 AS place
  UNION
  UNWIND topic.leadingWorks[..1] AS lead
  MATCH (work:Work {id: lead})
  RETURN work.id AS id, 'WORK' AS kind, coalesce(work.title, 'Untitled') AS label,
         CASE WHEN work.citations > 0 THEN work.citations + ' citations' ELSE toString(work.year) END AS hint, 3 AS place
  UNION
  UNWIND coalesce(topic.leadingInstitutions, [])[..1] AS lead
  MATCH (institution:Institution {id: lead})
  RETURN institution.id AS id, 'INSTITUTION' AS kind, coalesce(institution.name, institution.id) AS label,
         institution.works + ' works' AS hint, 4 AS place
}
RETURN id, kind, label, hint
ORDER BY place, id
