package org.peergraph.identifier;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An ORCID iD whose check digit (ISO 7064 MOD 11-2) is right, such as {@code 0000-0001-9203-7625}.
 */
public record Orcid(String value) implements Identifier {

    /** Characters of a bare iD; nothing shorter, as most names are, is looked at closer. */
    private static final int LENGTH = 19;

    private static final Pattern FORM =
            Pattern.compile(
                    "(?:(?:https?://)?(?:www\\.)?orcid\\.org/|orcid:\\s*)?(\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX])",
                    Pattern.CASE_INSENSITIVE);

    /**
     * Finds an ORCID iD in its bare, prefixed or URL form; a wrong check digit is not an ORCID iD.
     */
    public static Optional<Orcid> find(String text) {
        if (text.length() < LENGTH) {
            return Optional.empty();
        }
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String value = matcher.group(1).toUpperCase(Locale.ROOT);
        return checkDigit(value) == value.charAt(value.length() - 1)
                ? Optional.of(new Orcid(value))
                : Optional.empty();
    }

    private static char checkDigit(String value) {
        int total = 0;
        for (char c : value.substring(0, value.length() - 1).toCharArray()) {
            if (c != '-') {
                total = (total + Character.digit(c, 10)) * 2;
            }
        }
        int digit = (12 - total % 11) % 11;
        return digit == 10 ? 'X' : Character.forDigit(digit, 10);
    }

    /** The public record. */
    public String url() {
        return "https://orcid.org/" + value;
    }

    @Override
    public String property() {
        return "orcid";
    }

    @Override
    public Optional<EntityKind> kind() {
        return Optional.of(EntityKind.RESEARCHER);
    }
}
