// Corrections in a state, in the order they were applied, then made.
// parameters: $state, $skip, $limit
// columns: properties, total
MATCH (correction:Correction {state: $state})
WITH correction
ORDER BY coalesce(correction.sequence, 0), correction.madeAt, correction.id
WITH collect(correction) AS every
UNWIND every[$skip..$skip + $limit] AS correction
RETURN properties(correction) AS properties, size(every) AS total
