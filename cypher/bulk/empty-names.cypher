// Gives authorships back the names that are empty, which the importer leaves out.
// parameters: $rows [{researcher, work, properties}]
// columns: none
UNWIND $rows AS row
MATCH (:Researcher {id: row.researcher})-[authored:AUTHORED]->(:Work {id: row.work})
SET authored += row.properties
