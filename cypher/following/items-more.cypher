// Counts what is left out of the feeds of some accounts.
// parameters: $rows (id, account, more), $run, $at (milliseconds)
// columns: none
UNWIND $rows AS row
MERGE (more:Made {id: row.id})
  ON CREATE SET more:FeedItem, more.account = row.account, more.run = $run, more.kind = 'more', more.works = 0
SET more.at = $at, more.works = more.works + row.more
