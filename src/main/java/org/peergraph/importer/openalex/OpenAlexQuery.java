package org.peergraph.importer.openalex;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.peergraph.identifier.OpenAlexId;
import org.peergraph.identifier.Orcid;
import org.peergraph.identifier.RorId;

/**
 * Which works to fetch from OpenAlex's API: those of an author, an institution or a topic, or those
 * that a filter of the API lets through.
 *
 * @param value the id in the form the API's addresses take ({@code A5023888391}, {@code
 *     orcid:0000-0001-9203-7625}), or the filter
 * @param most works to fetch, at least 1
 */
public record OpenAlexQuery(Focus focus, String value, long most) {

    /** What the works have in common. */
    public enum Focus {
        AUTHOR("authors", "author.id:"),
        /** Of the institution and of all that are part of it. */
        INSTITUTION("institutions", "authorships.institutions.lineage:"),
        TOPIC("topics", "topics.id:"),
        FILTER("", "");

        private final String folder;
        private final String filter;

        Focus(String folder, String filter) {
            this.folder = folder;
            this.filter = filter;
        }

        /** The word in messages. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One or more conditions, {@code field:value}, separated by commas. */
    private static final Pattern FILTER = Pattern.compile("[a-z_.]+:[^\\p{Cc}]+");

    public OpenAlexQuery {
        if (most < 1) {
            throw new IllegalArgumentException("at least one work must be asked for, not " + most);
        }
    }

    /**
     * @param id OpenAlex id or ORCID iD in any form
     */
    public static OpenAlexQuery author(String id) {
        String value =
                openAlex(id, 'A')
                        .or(() -> Orcid.find(id).map(orcid -> "orcid:" + orcid.value()))
                        .orElseThrow(() -> unknown(id, "author", "A5023888391 or an ORCID iD"));
        return new OpenAlexQuery(Focus.AUTHOR, value, Long.MAX_VALUE);
    }

    /**
     * @param id OpenAlex id or ROR id in any form
     */
    public static OpenAlexQuery institution(String id) {
        String value =
                openAlex(id, 'I')
                        .or(() -> RorId.find(id).map(ror -> "ror:" + ror.value()))
                        .orElseThrow(() -> unknown(id, "institution", "I27837315 or a ROR id"));
        return new OpenAlexQuery(Focus.INSTITUTION, value, Long.MAX_VALUE);
    }

    /**
     * @param id OpenAlex id in any form
     */
    public static OpenAlexQuery topic(String id) {
        String value = openAlex(id, 'T').orElseThrow(() -> unknown(id, "topic", "T10399"));
        return new OpenAlexQuery(Focus.TOPIC, value, Long.MAX_VALUE);
    }

    /**
     * @param expression such as {@code publication_year:2024,type:article}
     */
    public static OpenAlexQuery filter(String expression) {
        String value = expression.strip();
        if (!FILTER.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is no filter; expected was field:value, such as publication_year:2024,type:article"
                            .formatted(expression));
        }
        return new OpenAlexQuery(Focus.FILTER, value, Long.MAX_VALUE);
    }

    /** The same with a bound. */
    public OpenAlexQuery withMost(long works) {
        return new OpenAlexQuery(focus, value, works);
    }

    /** The address of the entity the works belong to; null for a filter. */
    @Nullable String entityPath() {
        return focus == Focus.FILTER ? null : "/" + focus.folder + "/" + value;
    }

    /**
     * The filter for the works.
     *
     * @param entity the short id under which the API knows the entity: an ORCID iD, a ROR id and
     *     the id of an entity that was merged into another lead to it
     */
    String worksFilter(@Nullable String entity) {
        return focus == Focus.FILTER ? value : focus.filter + (entity == null ? value : entity);
    }

    @Override
    public String toString() {
        return focus.word() + " " + value;
    }

    private static Optional<String> openAlex(String id, char letter) {
        return OpenAlexId.find(id)
                .map(OpenAlexId::value)
                .filter(value -> value.charAt(0) == letter);
    }

    private static IllegalArgumentException unknown(String id, String kind, String expected) {
        return new IllegalArgumentException(
                "'%s' is not the id of any %s; expected was an id such as %s"
                        .formatted(id, kind, expected));
    }
}
