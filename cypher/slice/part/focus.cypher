// Part: how the focus is told, as slice/part/nodes tells what was chosen.
CALL (focus) {
  OPTIONAL MATCH (home:Institution {id: focus.lastKnownInstitution})
  RETURN [focus.id, coalesce(focus.name, focus.title, focus.id), focus.year, focus.works, focus.citations,
    coalesce(focus.city + ', ' + focus.country, focus.city, focus.country), focus.authorCount, focus.firstYear, focus.lastYear,
    focus.community, coalesce(focus.country, home.country), home.name] AS focusNode
}
