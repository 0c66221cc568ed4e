// Works an owner can choose among to feature, the newest first, behind those that are featured. Bound: 200.
// budget: 1000
// parameters: $id (own id), $works (featured ones)
// columns: id, title, year
MATCH (researcher:Researcher {id: $id})
WITH $works + [newest IN coalesce(researcher.newestWorks, []) WHERE NOT newest IN $works][..200] AS ids
UNWIND range(0, size(ids) - 1) AS place
MATCH (work:Work {id: ids[place]})
RETURN work.id AS id, coalesce(work.title, work.id) AS title, work.year AS year
ORDER BY place
