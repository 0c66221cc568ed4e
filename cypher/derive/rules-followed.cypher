// Says by which rules these parts of what is derived were made.
// parameters: $parts (work, researcher, topic, institution), $rules
// columns: none
MATCH (version:GraphVersion {id: 'graph'})
FOREACH (part IN $parts | SET version[part + 'Rules'] = $rules)
