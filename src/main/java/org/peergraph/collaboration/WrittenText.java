package org.peergraph.collaboration;

import java.util.regex.Pattern;
import org.peergraph.web.BadParameterException;
import org.peergraph.web.GivenText;

/**
 * What somebody has written to somebody else: plain text with lines ended by a newline.
 *
 * @param value 1 to {@link #LONGEST} characters
 */
record WrittenText(String value) {

    /** A page and a half: more belongs into a paper. */
    static final int LONGEST = 4_000;

    /** More empty lines in a row than two paragraphs need only push others off the page. */
    private static final Pattern GAPS = Pattern.compile("\\n{4,}");

    /**
     * The text as it is kept.
     *
     * @param parameter the field it was written in
     * @throws BadParameterException if it is empty, too long, or holds what no text does
     */
    static WrittenText of(String parameter, String given) {
        String lines = GivenText.lines(parameter, given, 1, LONGEST);
        return new WrittenText(GAPS.matcher(lines).replaceAll("\n\n\n"));
    }
}
