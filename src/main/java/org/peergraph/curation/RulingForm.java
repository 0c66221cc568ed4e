package org.peergraph.curation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peergraph.web.BadParameterException;
import org.peergraph.web.GivenText;
import org.springframework.util.MultiValueMap;

/** What a form says about a correction. */
final class RulingForm {

    /** Room for an argument, not for an essay. */
    static final int LONGEST_REASON = 1_000;

    /** Longer than any identifier as a full address. */
    private static final int LONGEST_ID = 300;

    private final MultiValueMap<String, String> fields;

    RulingForm(MultiValueMap<String, String> fields) {
        this.fields = fields;
    }

    /**
     * The ruling it describes.
     *
     * @throws BadParameterException if a field is missing or unfit
     */
    Ruling ruling() {
        String researcher = required("researcher");
        String kind = required("kind");
        return switch (kind) {
            case "merge" -> new Ruling.Merge(required("other"), researcher);
            case "split" -> new Ruling.Split(researcher, works());
            case "not-mine" -> new Ruling.NotTheirs(researcher, works());
            case "affiliation" ->
                    new Ruling.WrongAffiliation(
                            researcher, required("institution"), optional("instead"));
            default ->
                    throw new BadParameterException(
                            "kind", kind, "merge, split, not-mine, affiliation");
        };
    }

    /** Why, in the words of whoever asks. */
    String reason() {
        return GivenText.lines(
                "reason",
                Objects.requireNonNullElse(fields.getFirst("reason"), ""),
                1,
                LONGEST_REASON);
    }

    /** Works chosen from the list, and others by id, separated by spaces. */
    private List<String> works() {
        List<String> works =
                Stream.concat(
                                fields.getOrDefault("works", List.of()).stream(),
                                Stream.ofNullable(fields.getFirst("more"))
                                        .flatMap(more -> Stream.of(more.split("[\\s]+"))))
                        .filter(id -> !id.isBlank())
                        .map(id -> checked("works", id))
                        .distinct()
                        .toList();
        if (works.isEmpty() || works.size() > Touched.MOST_WORKS) {
            throw new BadParameterException(
                    "works", works.size() + " works", "1 to " + Touched.MOST_WORKS + " works");
        }
        return works;
    }

    private String required(String field) {
        String value = optional(field);
        if (value == null) {
            throw new BadParameterException(field, "", "an id");
        }
        return value;
    }

    private @Nullable String optional(String field) {
        String value = fields.getFirst(field);
        return value == null || value.isBlank() ? null : checked(field, value.strip());
    }

    private static String checked(String field, String id) {
        return GivenText.line(field, id, 1, LONGEST_ID);
    }
}
