// The version of what people made: it grows with every change of theirs that others are shown.
// budget: 20
// columns: version
MATCH (version:PeopleVersion {id: 'people'})
RETURN version.number AS version
