// Locks the nodes under which everything between some people is decided, and makes those that are not there yet. Given in
// order, so that two who write to each other at once wait for one another and never both.
// parameters: $accounts (in order)
// columns: none
UNWIND $accounts AS account
MERGE (correspondent:Correspondent:Made {id: 'correspondent:' + account})
  ON CREATE SET correspondent.account = account
SET correspondent.locked = true
REMOVE correspondent.locked
