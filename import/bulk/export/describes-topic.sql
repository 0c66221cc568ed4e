-- relationships: DESCRIBES
SELECT rec AS ":START_ID(Record)", n AS ":END_ID(Topic)"
FROM record
JOIN topic ON topic.id = record.entity
WHERE kind = 'topic'
