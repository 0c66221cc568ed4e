-- relationships: DESCRIBES
SELECT record.rec AS ":START_ID(Record)", coalesce(moved.w, record.rec) AS ":END_ID(Work)"
FROM record
LEFT JOIN moved USING (rec)
WHERE kind = 'work'
