// Says that people changed something others are shown: every page kept elsewhere is out of date from here on.
// columns: none
MATCH (version:PeopleVersion {id: 'people'})
SET version.number = version.number + 1
