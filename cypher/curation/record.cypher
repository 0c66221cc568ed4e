// What the page to correct a researcher's record offers: the newest works and the institutions, as kept on the node.
// Bound: 100 works and 30 institutions; others are named by id.
// parameters: $id
// columns: id, name, orcid, total (works), works [{id, title, year}], institutions [{id, name}]
// budget: 600
MATCH (researcher:Researcher {id: $id})
CALL (researcher) {
  UNWIND researcher.newestWorks[..100] AS id
  MATCH (work:Work {id: id})
  RETURN collect({id: id, title: work.title, year: work.year}) AS works
}
CALL (researcher) {
  UNWIND researcher.mainInstitutions AS id
  MATCH (institution:Institution {id: id})
  RETURN collect({id: id, name: coalesce(institution.name, id)}) AS institutions
}
RETURN researcher.id AS id, coalesce(researcher.name, researcher.id) AS name, researcher.orcid AS orcid,
       coalesce(researcher.works, 0) AS total, works, institutions
