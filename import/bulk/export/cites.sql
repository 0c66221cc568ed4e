-- relationships: CITES
SELECT citing AS ":START_ID(Work)", cited AS ":END_ID(Work)", source AS "source:string" FROM citation
