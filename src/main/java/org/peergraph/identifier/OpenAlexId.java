package org.peergraph.identifier;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An OpenAlex id in its short form, such as {@code W2741809807}.
 *
 * <p>The letter tells the kind: W work, A author, I institution, T topic, S source (venue).
 */
public record OpenAlexId(String value) implements Identifier {

    private static final Pattern FORM =
            Pattern.compile(
                    "(?:(?:https?://)?(?:api\\.|www\\.)?openalex\\.org/(?:[a-z]+/)?|openalex:)?([AISTW]\\d{1,15})",
                    Pattern.CASE_INSENSITIVE);

    /** Finds the id in its short, prefixed or URL form; the whole text must be the id. */
    public static Optional<OpenAlexId> find(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new OpenAlexId(matcher.group(1).toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    @Override
    public String property() {
        return "openalex";
    }

    @Override
    public Optional<EntityKind> kind() {
        return switch (value.charAt(0)) {
            case 'W' -> Optional.of(EntityKind.WORK);
            case 'A' -> Optional.of(EntityKind.RESEARCHER);
            case 'I' -> Optional.of(EntityKind.INSTITUTION);
            case 'T' -> Optional.of(EntityKind.TOPIC);
            default -> Optional.empty();
        };
    }
}
