// How many items an account has.
// parameters: $account, $after (milliseconds; only what is newer)
// columns: total
MATCH (item:FeedItem {account: $account})
WHERE item.at > $after
RETURN count(item) AS total
