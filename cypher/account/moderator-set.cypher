// Makes somebody a moderator, or no longer one; nothing if they are so already.
// parameters: $account, $moderator
// columns: id
MATCH (account:Account:Made {id: $account})
WHERE account.moderator <> $moderator
SET account.moderator = $moderator, account.version = account.version + 1
RETURN account.id AS id
