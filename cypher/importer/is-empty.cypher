// Whether anything was ever imported.
// columns: empty
RETURN NOT EXISTS { (:ImportRun) } AS empty
