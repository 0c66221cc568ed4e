// Part: of the people in `ranked`, best first, those with trust enough, after $skip of them, $researchers at most.
// Trust of an imported record: 10 for works with a persistent identifier, 1 for each (20 at most), 1 for each close
// collaborator (10 at most). Without a limit of trust only the people shown are looked up.
CALL (ranked) {
  WITH CASE WHEN $minTrust > 0 THEN ranked ELSE ranked[$skip..$skip + $researchers] END AS asked
  UNWIND range(0, size(asked) - 1) AS place
  MATCH (person:Researcher {id: asked[place][0]})
  WHERE $minTrust = 0
     OR CASE WHEN coalesce(person.persistentWorks, 0) = 0 THEN 0
             WHEN person.persistentWorks > 20 THEN 30 ELSE 10 + person.persistentWorks END
        + CASE WHEN coalesce(person.closeCollaborators, 0) > 10 THEN 10 ELSE coalesce(person.closeCollaborators, 0) END >= $minTrust
  WITH person, asked[place] AS pair, place
  ORDER BY place
  SKIP CASE WHEN $minTrust > 0 THEN $skip ELSE 0 END
  LIMIT $researchers
  RETURN collect(person) AS people, collect(pair) AS pairs
}
