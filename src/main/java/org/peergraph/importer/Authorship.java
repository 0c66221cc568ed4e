package org.peergraph.importer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a work's author list.
 *
 * @param position 1 for the first author
 * @param openalex the author's short OpenAlex id
 * @param orcid check digit verified, bare
 * @param name the author's name in reading order; null when the source left it empty
 * @param printedName the name as printed on the work
 * @param institutions affiliations named on this work for this author
 */
public record Authorship(
        int position,
        @Nullable String openalex,
        @Nullable String orcid,
        @Nullable String name,
        @Nullable String printedName,
        boolean corresponding,
        List<InstitutionMention> institutions) {}
