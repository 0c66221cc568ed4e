// Part: of the people in `ranked`, best first, those with trust enough, after $skip of them, $researchers at most.
// Trust as on their pages (TrustSnapshot): 10 a level, 1 for each work with a persistent identifier (20 at most) and each close
// collaborator (10 at most), 1 for 5 followers with a record of their own (10 at most), 10 for a complete profile.
// Without a limit of trust only the people shown are looked up.
CALL (ranked) {
  WITH CASE WHEN $minTrust > 0 THEN ranked ELSE ranked[$skip..$skip + $researchers] END AS asked
  UNWIND range(0, size(asked) - 1) AS place
  MATCH (person:Researcher {id: asked[place][0]})
  WHERE $minTrust = 0
     OR 10 * coalesce(person.claimLevel, CASE WHEN person.persistentWorks > 0 THEN 1 ELSE 0 END)
        + CASE WHEN coalesce(person.persistentWorks, 0) > 20 THEN 20 ELSE coalesce(person.persistentWorks, 0) END
        + CASE WHEN coalesce(person.verifiedFollowers, 0) > 50 THEN 10 ELSE coalesce(person.verifiedFollowers, 0) / 5 END
        + CASE WHEN person.completeProfile THEN 10 ELSE 0 END
        + CASE WHEN coalesce(person.closeCollaborators, 0) > 10 THEN 10 ELSE coalesce(person.closeCollaborators, 0) END >= $minTrust
  WITH person, asked[place] AS pair, place
  ORDER BY place
  SKIP CASE WHEN $minTrust > 0 THEN $skip ELSE 0 END
  LIMIT $researchers
  RETURN collect(person) AS people, collect(pair) AS pairs
}
