// Which parts of what is derived were made by older rules than $rules, and whether anything was ever imported.
// parameters: $parts (work, researcher, topic, institution), $rules
// columns: outdated, filled
MATCH (version:GraphVersion {id: 'graph'})
RETURN [part IN $parts WHERE coalesce(version[part + 'Rules'], 0) < $rules] AS outdated, EXISTS { (:ImportRun) } AS filled
