package org.peergraph.identifier;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Research Organization Registry id such as {@code 03yez3163}: a zero, six characters of Crockford's
 * base 32 and two check digits.
 */
public record RorId(String value) implements Identifier {

    private static final Pattern FORM =
            Pattern.compile(
                    "(?:https?://(?:www\\.)?ror\\.org/|ror:)?(0[0-9a-hj-km-np-tv-z]{6}\\d{2})",
                    Pattern.CASE_INSENSITIVE);

    /** Finds a ROR id in its bare, prefixed or URL form; the whole text must be the id. */
    public static Optional<RorId> find(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new RorId(matcher.group(1).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** The registry's page. */
    public String url() {
        return "https://ror.org/" + value;
    }

    @Override
    public String property() {
        return "ror";
    }

    @Override
    public Optional<EntityKind> kind() {
        return Optional.of(EntityKind.INSTITUTION);
    }
}
