package org.peergraph.identifier;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Research Organization Registry id such as {@code 03yez3163}: a zero, six characters of
 * Crockford's base 32 and two check digits.
 */
public record RorId(String value) implements Identifier {

    private static final String BASE_32 = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int NUMBER_LENGTH = 7;

    private static final Pattern FORM =
            Pattern.compile(
                    "(?:(?:https?://)?(?:www\\.)?ror\\.org/|ror:)?(0[0-9a-hj-km-np-tv-z]{6}\\d{2})",
                    Pattern.CASE_INSENSITIVE);

    /** Finds a ROR id in its bare, prefixed or URL form; wrong check digits are no ROR id. */
    public static Optional<RorId> find(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String value = matcher.group(1).toLowerCase(Locale.ROOT);
        int checkDigits = Integer.parseInt(value.substring(NUMBER_LENGTH));
        return checkDigits(value.substring(0, NUMBER_LENGTH)) == checkDigits
                ? Optional.of(new RorId(value))
                : Optional.empty();
    }

    /** ISO 7064 MOD 97-10 over the number, as the registry computes it. */
    private static long checkDigits(String number) {
        long value = 0;
        for (int i = 0; i < number.length(); i++) {
            value = value * BASE_32.length() + BASE_32.indexOf(number.charAt(i));
        }
        return 98 - value * 100 % 97;
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
