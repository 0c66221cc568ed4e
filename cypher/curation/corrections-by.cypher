// The corrections somebody made, decided about or undid.
// parameters: $account
// columns: properties
MATCH (correction:Correction)
WHERE $account IN [correction.madeBy, correction.decidedBy, correction.undoneBy]
RETURN properties(correction) AS properties
ORDER BY correction.madeAt, correction.id
