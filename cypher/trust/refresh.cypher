// Keeps on researchers what their trust owes to people: the level of the claim that holds the record, all who follow and
// those of them who hold a record at L2 or more, and whether the owner's profile is complete (name, biography, a link and
// a featured work). What is not there is no property. Of two that hold a record, which only a merge of two records makes,
// the higher level counts, then the earlier.
// parameters: $researchers (own ids)
// columns: changed (researchers that are other than before)
UNWIND $researchers AS id
MATCH (researcher:Researcher {id: id})
WITH DISTINCT researcher, researcher AS entity
//> people/part/names
CALL (names) {
  OPTIONAL MATCH (claim:Claim)
  WHERE claim.researcher IN names AND claim.state = 'accepted'
  WITH claim
  ORDER BY claim.level DESC, claim.acceptedAt
  RETURN collect(claim)[0] AS claim
}
CALL (names) {
  MATCH (follow:Follow)
  WHERE follow.entity IN names AND follow.kind = 'researcher'
  WITH DISTINCT follow.account AS account
  RETURN count(account) AS followers,
         count(CASE WHEN EXISTS { MATCH (own:Claim {account: account}) WHERE own.state = 'accepted' AND own.level >= 2 }
                    THEN 1 END) AS verified
}
CALL (names, claim) {
  OPTIONAL MATCH (profile:Profile {account: claim.account})
  WHERE profile.researcher IN names AND profile.name IS NOT NULL AND profile.biography IS NOT NULL
    AND size(profile.links) > 0 AND size(profile.featured) > 0
  RETURN count(profile) > 0 AS complete
}
WITH researcher, claim.level AS level, nullIf(followers, 0) AS followers, nullIf(verified, 0) AS verified,
     CASE WHEN complete THEN true END AS complete
WITH *, coalesce(researcher.claimLevel, 0) <> coalesce(level, 0) OR coalesce(researcher.followers, 0) <> coalesce(followers, 0)
        OR coalesce(researcher.verifiedFollowers, 0) <> coalesce(verified, 0)
        OR coalesce(researcher.completeProfile, false) <> coalesce(complete, false) AS differs
SET researcher.claimLevel = level, researcher.followers = followers, researcher.verifiedFollowers = verified,
    researcher.completeProfile = complete
RETURN count(CASE WHEN differs THEN 1 END) AS changed
