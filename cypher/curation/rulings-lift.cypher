// Forgets what a correction ruled about authors and places.
// parameters: $correction
// columns: none
CALL () {
  MATCH (ruling:AuthorRuling {correction: $correction})
  RETURN ruling
  UNION
  MATCH (ruling:PlaceRuling {correction: $correction})
  RETURN ruling
}
DELETE ruling
