package org.peergraph.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parameters of one request, each of them known, read within their allowed ranges. */
public final class RequestParameters {

    private final Map<String, String> given;

    private RequestParameters(Map<String, String> given) {
        this.given = given;
    }

    /**
     * The parameters of a request that takes these.
     *
     * @throws BadParameterException if the request has another one
     */
    public static RequestParameters of(Map<String, String> given, String... known) {
        for (Map.Entry<String, String> each : given.entrySet()) {
            if (!Arrays.asList(known).contains(each.getKey())) {
                throw new BadParameterException(each.getKey(), each.getValue(), only(known));
            }
        }
        return new RequestParameters(given);
    }

    private static String only(String... known) {
        return known.length == 0
                ? "no parameters here"
                : Arrays.stream(known)
                        .collect(Collectors.joining(", ", "only the parameters ", ""));
    }

    /** The text of a parameter; empty if it is not there. */
    public String text(String name) {
        return given.getOrDefault(name, "").strip();
    }

    /** A whole number; {@code usual} if it is not there. */
    public int integer(String name, int usual, int least, int most) {
        return Parameters.integer(name, given.get(name), usual, least, most);
    }

    /** A year, or null if it is not there. */
    public @Nullable Integer findYear(String name) {
        return text(name).isEmpty() ? null : integer(name, 0, YearSpan.FIRST, YearSpan.LAST);
    }

    /** A span of years that must be there. */
    public YearSpan years(String name) {
        return YearSpan.parse(name, text(name));
    }

    /** A decimal number; {@code usual} if it is not there. */
    public double decimal(String name, double usual, double least, double most) {
        String text = text(name);
        if (text.isEmpty()) {
            return usual;
        }
        try {
            double value = Double.parseDouble(text);
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            // Told below, with the allowed range.
        }
        throw new BadParameterException(
                name, text, String.format(Locale.ROOT, "a number from %s to %s", least, most));
    }
}
