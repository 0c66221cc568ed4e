-- relationships: PART_OF
SELECT DISTINCT part AS ":START_ID(Institution)", whole AS ":END_ID(Institution)" FROM part WHERE whole IS NOT NULL
