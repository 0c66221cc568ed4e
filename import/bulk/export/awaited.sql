-- nodes: Awaited
SELECT n AS ":ID(Awaited)", id AS "id:string" FROM awaited
