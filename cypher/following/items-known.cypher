// Which of these items there are already.
// parameters: $ids
// columns: id
UNWIND $ids AS id
MATCH (item:Made {id: id})
RETURN item.id AS id
