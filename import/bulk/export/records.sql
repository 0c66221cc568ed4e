-- nodes: Record
SELECT rec AS ":ID(Record)", key AS "key:string", source AS "source:string", source_id AS "sourceId:string",
       version AS "version:string", hash AS "hash:string", run AS "run:string",
       CASE WHEN kind = 'work' THEN run END AS "firstRun:string", content AS "content:string",
       doi AS "doi:string", arxiv AS "arxiv:string",
       CASE WHEN kind = 'merged' THEN entity END AS "into:string"
FROM record
