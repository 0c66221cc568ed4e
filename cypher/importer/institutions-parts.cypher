// What is directly part of these institutions, and all that each part says it is part of.
// parameters: $ids
// columns: id, parents
UNWIND $ids AS id
MATCH (:Institution {id: id})<-[:PART_OF]-(part:Institution)
RETURN DISTINCT part.id AS id, part.parents AS parents
