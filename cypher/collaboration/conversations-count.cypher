// How many conversations an account has.
// budget: 12000
// parameters: $account
// columns: total
MATCH (mine:Seat {account: $account})
WHERE mine.lastAt > 0
RETURN count(mine) AS total
