package org.peergraph.importer;

import org.jspecify.annotations.Nullable;

/**
 * An affiliation that a researcher's own record states, whatever the works say.
 *
 * @param lastKnown whether the source counts it among the present ones
 */
public record StatedAffiliation(
        InstitutionMention institution,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,
        boolean lastKnown) {}
