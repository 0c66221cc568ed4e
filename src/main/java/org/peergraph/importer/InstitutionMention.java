package org.peergraph.importer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a record of something else says about an institution in passing.
 *
 * @param openalex short OpenAlex id ({@code I…})
 * @param ror bare ROR id
 * @param country ISO 3166-1 alpha-2
 * @param parents own or OpenAlex ids of the institutions it is directly part of, where that is
 *     certain
 */
public record InstitutionMention(
        @Nullable String openalex,
        @Nullable String ror,
        @Nullable String name,
        @Nullable String type,
        @Nullable String country,
        List<String> parents) {}
