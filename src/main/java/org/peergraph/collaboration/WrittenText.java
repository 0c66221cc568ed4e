package org.peergraph.collaboration;

import java.util.regex.Pattern;
import org.peergraph.web.BadParameterException;

/**
 * What somebody has written to somebody else: plain text with lines ended by a newline.
 *
 * @param value 1 to {@link #LONGEST} characters
 */
record WrittenText(String value) {

    /** A page and a half: more belongs into a paper. */
    static final int LONGEST = 4_000;

    /**
     * Control characters, parts of characters, and signs that turn the direction of what follows.
     */
    private static final Pattern UNFIT =
            Pattern.compile(
                    "[\\p{Cc}&&[^\\n\\t]]|[\\p{Cs}\\p{Co}\\p{Cn}\\u202A-\\u202E\\u2066-\\u2069]");

    /** More empty lines in a row than two paragraphs need only push others off the page. */
    private static final Pattern GAPS = Pattern.compile("\\n{4,}");

    /**
     * The text as it is kept.
     *
     * @param parameter the field it was written in
     * @throws BadParameterException if it is empty, too long, or holds what no text does
     */
    static WrittenText of(String parameter, String given) {
        String text = tidy(given);
        if (text.isEmpty() || text.length() > LONGEST || UNFIT.matcher(text).find()) {
            throw new BadParameterException(
                    parameter,
                    "a text of " + given.length() + " characters",
                    "1 to " + LONGEST + " characters of plain text without control characters");
        }
        return new WrittenText(text);
    }

    /** The same for a field that may be left empty. */
    static String optional(String parameter, String given) {
        return given.isBlank() ? "" : of(parameter, given).value();
    }

    private static String tidy(String given) {
        String lines = given.replace("\r\n", "\n").replace('\r', '\n').strip();
        return GAPS.matcher(lines).replaceAll("\n\n\n");
    }
}
