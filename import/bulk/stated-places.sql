-- Corrects the guessed institution of stated affiliations.
-- parameters: none
-- makes: stated anew, from place (openalex, ror, institution)
UPDATE stated
SET institution = place.institution
FROM place
WHERE stated.openalex IS NOT DISTINCT FROM place.openalex AND stated.ror IS NOT DISTINCT FROM place.ror;
