-- nodes: EmptyValue
SELECT row_number() OVER () AS ":ID(EmptyValue)", *
FROM (SELECT label AS "label:string", id AS "of:string", work AS "work:string",
             list(property) FILTER (NOT is_list) AS "texts:string[]",
             list(property) FILTER (is_list) AS "lists:string[]"
      FROM (SELECT label, id, NULL AS work, property, is_list FROM empty_value
            UNION ALL
            SELECT 'AUTHORED', researcher, paper.id, 'name', false FROM authored JOIN paper USING (w) WHERE name = ''
            UNION ALL
            SELECT 'AUTHORED', researcher, paper.id, 'shownAs', false FROM authored JOIN paper USING (w) WHERE shown_as = '')
      GROUP BY ALL)
