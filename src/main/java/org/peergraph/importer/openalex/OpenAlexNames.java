package org.peergraph.importer.openalex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of words in the names of people, and what is no name at all. */
final class OpenAlexNames {

    private static final Pattern FAMILY_NAME_FIRST =
            Pattern.compile("([^,]+),([^,]+)(?:,([^,]+))?");
    private static final Pattern SUFFIX =
            Pattern.compile("(?i)(?:jr|sr|ii|iii|iv|ph\\.? ?d|m\\.? ?d)\\.?");

    private OpenAlexNames() {}

    /**
     * Turns "Masquelier, Timothée" and "Smith, John, Jr." into reading order; what has more commas,
     * or only a suffix behind one, keeps its order.
     */
    static String inReadingOrder(String name) {
        Matcher matcher = FAMILY_NAME_FIRST.matcher(name);
        if (!matcher.matches()) {
            return name;
        }
        String first = matcher.group(1).strip();
        String second = matcher.group(2).strip();
        String third = matcher.group(3) == null ? "" : matcher.group(3).strip();
        if (first.isEmpty() || second.isEmpty() || isSuffix(second)) {
            return name;
        }
        if (third.isEmpty()) {
            return second + " " + first;
        }
        return isSuffix(third) ? second + " " + first + " " + third : name;
    }

    private static boolean isSuffix(String part) {
        return SUFFIX.matcher(part).matches();
    }

    /** Whether it names anybody: there is a letter in it. */
    static boolean hasLetter(String name) {
        return name.codePoints().anyMatch(Character::isLetter);
    }
}
