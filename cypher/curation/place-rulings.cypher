// The rulings on where these researchers were, in the order they were applied.
// parameters: $ids
// columns: researcher, institutions (identifiers), instead (an identifier, or null), correction
UNWIND $ids AS id
MATCH (ruling:PlaceRuling {researcher: id})
RETURN ruling.researcher AS researcher, ruling.institutions AS institutions, ruling.instead AS instead, ruling.correction AS correction
ORDER BY ruling.sequence
