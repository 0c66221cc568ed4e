package org.peergraph.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Years from one to another, both included.
 *
 * @param from 1000 to 2100
 * @param to not before {@code from}
 */
public record YearSpan(int from, int to) {

    /** Older than any printed journal. */
    static final int FIRST = 1000;

    /** Later than any announced work. */
    static final int LAST = 2100;

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");

    /**
     * Reads {@code 2010-2014}, or {@code 2010} for that year alone.
     *
     * @throws BadParameterException if it is neither
     */
    public static YearSpan parse(String name, String text) {
        Matcher matcher = FORM.matcher(text);
        if (matcher.matches()) {
            int from = Integer.parseInt(matcher.group(1));
            int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
            if (from >= FIRST && from <= to && to <= LAST) {
                return new YearSpan(from, to);
            }
        }
        throw new BadParameterException(
                name, text, "two years from %d to %d, as in 2010-2014".formatted(FIRST, LAST));
    }
}
