// Takes somebody's account off the corrections they made, decided about or undid; these stay in the records' history.
// parameters: $account
// columns: none
MATCH (correction:Correction)
WHERE $account IN [correction.madeBy, correction.decidedBy, correction.undoneBy]
SET correction.madeBy = CASE correction.madeBy WHEN $account THEN '' ELSE correction.madeBy END,
    correction.decidedBy = CASE correction.decidedBy WHEN $account THEN '' ELSE correction.decidedBy END,
    correction.undoneBy = CASE correction.undoneBy WHEN $account THEN '' ELSE correction.undoneBy END
