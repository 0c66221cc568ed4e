// Takes back a merge: those it led away go by the id they had before it.
// parameters: $person (whom they go by now), $from (whom they went by), $correction
// columns: none
MATCH (said:SourcePerson {person: $person})
WHERE $correction IN said.rulings
SET said.person = $from,
    said.rulings = [i IN range(0, size(said.rulings) - 1)
      WHERE NOT $correction IN said.rulings[..i + 1] | said.rulings[i]]
