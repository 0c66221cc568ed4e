// Keeps that a researcher was not at an institution, where an import finds it: at the researcher's id.
// parameters: $properties (researcher, institutions, instead, correction, sequence)
// columns: none
MERGE (ruling:PlaceRuling {correction: $properties.correction})
SET ruling += $properties
