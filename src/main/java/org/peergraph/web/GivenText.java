package org.peergraph.web;

import java.util.regex.Pattern;

/** Text somebody has written into a form. */
public final class GivenText {

    /** Control characters, halves of characters, what turns the direction of the text around it. */
    private static final Pattern UNFIT =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]");

    private GivenText() {}

    /**
     * One line, without surplus spaces.
     *
     * @throws BadParameterException if it is shorter or longer, or holds what no text does
     */
    public static String line(String parameter, String text, int shortest, int longest) {
        return checked(parameter, text, text.strip().replaceAll("\\s+", " "), shortest, longest);
    }

    /**
     * Several lines, each as it is.
     *
     * @throws BadParameterException if it is shorter or longer, or holds what no text does
     */
    public static String lines(String parameter, String text, int shortest, int longest) {
        String lines = text.replace("\r\n", "\n").replace('\t', ' ').strip();
        return checked(parameter, text, lines, shortest, longest);
    }

    private static String checked(
            String parameter, String given, String text, int shortest, int longest) {
        if (text.length() < shortest || text.length() > longest || UNFIT.matcher(text).find()) {
            throw new BadParameterException(
                    parameter,
                    text.length() > longest ? "a text of " + text.length() + " characters" : given,
                    "%,d to %,d characters without control characters"
                            .formatted(shortest, longest));
        }
        return text;
    }
}
