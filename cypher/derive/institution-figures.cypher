// Counts of each institution.
// parameters: $ids
// columns: none
UNWIND $ids AS id
MATCH (institution:Institution {id: id})
SET institution.works = COUNT { (institution)<-[:PRODUCED_AT]-() },
    institution.researchers = COUNT { (institution)<-[:AFFILIATED_WITH]-() }
REMOVE institution:Stale
