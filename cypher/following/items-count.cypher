// How many items of a run some accounts have.
// parameters: $accounts, $run
// columns: account, items
UNWIND $accounts AS account
MATCH (item:FeedItem {account: account})
WHERE item.run = $run AND item.kind <> 'more'
RETURN account, count(item) AS items
