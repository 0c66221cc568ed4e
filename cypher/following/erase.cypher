// Removes an account's feed and what it was told.
// parameters: $account
// columns: none
CALL () {
  MATCH (item:FeedItem {account: $account})
  RETURN item AS kept
  UNION
  MATCH (feed:Feed {account: $account})
  RETURN feed AS kept
}
DELETE kept
