-- Takes away the rows of records that another version replaced.
-- parameters: none
-- makes: nothing; empties gone
DELETE FROM record WHERE rec IN (SELECT rec FROM gone);
DELETE FROM work WHERE w IN (SELECT rec FROM gone);
DELETE FROM authored WHERE w IN (SELECT rec FROM gone);
DELETE FROM said WHERE w IN (SELECT rec FROM gone);
DELETE FROM about WHERE w IN (SELECT rec FROM gone);
DELETE FROM produced WHERE w IN (SELECT rec FROM gone);
DELETE FROM published WHERE w IN (SELECT rec FROM gone);
DELETE FROM cites WHERE w IN (SELECT rec FROM gone);
DELETE FROM researcher_record WHERE rec IN (SELECT rec FROM gone);
DELETE FROM stated WHERE rec IN (SELECT rec FROM gone);
DELETE FROM gone;
