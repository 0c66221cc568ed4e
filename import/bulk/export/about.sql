-- relationships: ABOUT
SELECT w AS ":START_ID(Work)", n AS ":END_ID(Topic)", score AS "score:double", is_primary AS "primary:boolean",
       source AS "source:string"
FROM about
JOIN topic ON topic.id = about.topic
