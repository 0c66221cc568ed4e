-- relationships: DESCRIBES
SELECT rec AS ":START_ID(Record)", r AS ":END_ID(Researcher)"
FROM record
JOIN person ON person.id = record.entity
WHERE kind = 'researcher'
