package org.peergraph.institution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An institution with the figures of its page.
 *
 * @param country ISO 3166-1 alpha-2
 * @param partOf institutions it is directly part of
 * @param parts institutions that are directly part of it, by number of works, at most 50
 * @param status {@code active}, {@code inactive} or {@code withdrawn}, as its registry says; null
 *     if none does
 * @param successors what took its place
 */
public record Institution(
        String id,
        String name,
        List<String> alternatives,
        @Nullable String ror,
        @Nullable String openalex,
        @Nullable String type,
        @Nullable String country,
        @Nullable String city,
        @Nullable Double latitude,
        @Nullable Double longitude,
        List<String> domains,
        int works,
        int researchers,
        int topics,
        List<InstitutionLink> partOf,
        List<InstitutionLink> parts,
        @Nullable String status,
        List<Successor> successors) {

    public record InstitutionLink(String id, String name, int works) {}

    /**
     * An institution in place of another.
     *
     * @param name null if it is not imported
     */
    public record Successor(String id, @Nullable String name) {}
}
