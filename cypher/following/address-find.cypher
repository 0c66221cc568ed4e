// Whose feed has this address.
// parameters: $address (hash of its secret)
// columns: account
MATCH (feed:Feed {address: $address})
RETURN feed.account AS account
