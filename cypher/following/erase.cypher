// Removes everything this feature keeps of an account.
// parameters: $account
// columns: none
CALL () {
  MATCH (follow:Follow {account: $account})
  RETURN follow AS kept
  UNION
  MATCH (item:FeedItem {account: $account})
  RETURN item AS kept
  UNION
  MATCH (feed:Feed {account: $account})
  RETURN feed AS kept
}
DELETE kept
