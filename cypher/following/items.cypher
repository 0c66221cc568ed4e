// What is new to an account, the latest first.
// parameters: $account, $after (milliseconds; only what is newer), $skip, $limit
// columns: id, kind (work, collaboration, more), at, work, title, a, aName, b, bName, works, kinds, entities, names
MATCH (item:FeedItem {account: $account})
WHERE item.at > $after
WITH item ORDER BY item.at DESC, item.kind DESC, item.id SKIP $skip LIMIT $limit
RETURN item.id AS id, item.kind AS kind, item.at AS at, item.work AS work, item.title AS title, item.a AS a,
       item.aName AS aName, item.b AS b, item.bName AS bName, item.works AS works, item.kinds AS kinds,
       item.entities AS entities, item.names AS names
