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

    /** What stands before nearly every id; such texts are read without the pattern's cost. */
    private static final String USUAL_PREFIX = "https://openalex.org/";

    private static final int MOST_DIGITS = 15;

    /** Finds the id in its short, prefixed or URL form; the whole text must be the id. */
    public static Optional<OpenAlexId> find(String text) {
        if (isUsual(text)) {
            return Optional.of(new OpenAlexId(text.substring(USUAL_PREFIX.length())));
        }
        Matcher matcher = FORM.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new OpenAlexId(matcher.group(1).toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    private static boolean isUsual(String text) {
        int letter = USUAL_PREFIX.length();
        int digits = text.length() - letter - 1;
        if (digits < 1 || digits > MOST_DIGITS || !text.startsWith(USUAL_PREFIX)) {
            return false;
        }
        for (int i = letter + 1; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return "AISTW".indexOf(text.charAt(letter)) >= 0;
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
