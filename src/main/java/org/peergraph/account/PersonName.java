package org.peergraph.account;

import java.util.regex.Pattern;
import org.peergraph.web.BadParameterException;

/** A name somebody gives themselves. */
final class PersonName {

    /** Longer than any name in the author lists at hand, short enough for a line. */
    static final int LONGEST = 120;

    private static final Pattern UNFIT =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\u202A-\\u202E\\u2066-\\u2069]");

    private PersonName() {}

    /**
     * The name without surplus spaces.
     *
     * @throws BadParameterException if it is empty, too long, or holds what no name does
     */
    static String checked(String text) {
        String name = text.strip().replaceAll("\\s+", " ");
        if (name.isEmpty() || name.length() > LONGEST || UNFIT.matcher(name).find()) {
            throw new BadParameterException(
                    "name",
                    text.length() > LONGEST ? "a text of " + text.length() + " characters" : text,
                    "1 to " + LONGEST + " characters without control characters");
        }
        return name;
    }
}
