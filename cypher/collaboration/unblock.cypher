// Takes a block back; what was held back meanwhile stays so.
// parameters: $id, $by
// columns: none
MATCH (block:Block:Made {id: $id})
WHERE block.by = $by
DELETE block
