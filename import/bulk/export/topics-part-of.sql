-- relationships: PART_OF
SELECT topic.n AS ":START_ID(Topic)", broader.n AS ":END_ID(Topic)"
FROM topic
JOIN topic broader ON broader.id = topic.parent
