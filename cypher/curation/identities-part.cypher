// Takes back a merge: those it led away go by the id they had before it.
// parameters: $person (whom they go by now), $from (whom they went by), $correction
// columns: none
MATCH (identity:Identity {person: $person})
WHERE $correction IN identity.rulings
SET identity.person = $from,
    identity.rulings = [i IN range(0, size(identity.rulings) - 1)
      WHERE NOT $correction IN identity.rulings[..i + 1] | identity.rulings[i]]
