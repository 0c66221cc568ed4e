-- relationships: DESCRIBES
SELECT rec AS ":START_ID(Record)", n AS ":END_ID(Institution)"
FROM described
JOIN institution ON institution.id = described.institution
