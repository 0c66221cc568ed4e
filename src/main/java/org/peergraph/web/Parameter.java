package org.peergraph.web;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One request parameter, read within its allowed range; blank is as good as absent.
 *
 * @param text what was given, stripped; empty if nothing was
 */
public record Parameter(String name, String text) {

    public static Parameter of(String name, @Nullable String text) {
        return new Parameter(name, text == null ? "" : text.strip());
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * A whole number; {@code usual} if nothing was given.
     *
     * @throws BadParameterException if it is none, or below {@code least} or above {@code most}
     */
    public int integer(int usual, int least, int most) {
        if (isEmpty()) {
            return usual;
        }
        try {
            int value = Integer.parseInt(text);
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            // Told below, with the allowed range.
        }
        throw refused("a whole number from " + least + " to " + most);
    }

    /**
     * A number; {@code usual} if nothing was given.
     *
     * @throws BadParameterException if it is none, or below {@code least} or above {@code most}
     */
    public double decimal(double usual, double least, double most) {
        if (isEmpty()) {
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
        throw refused(String.format(Locale.ROOT, "a number from %s to %s", least, most));
    }

    /** A year; null if nothing was given. */
    public @Nullable Integer findYear() {
        return isEmpty() ? null : integer(0, YearSpan.FIRST, YearSpan.LAST);
    }

    /** A span of years that must be there. */
    public YearSpan years() {
        return YearSpan.parse(name, text);
    }

    /**
     * One of the values of an enumeration, in lower case; {@code usual} if nothing was given.
     *
     * @throws BadParameterException if it is none of them
     */
    public <E extends Enum<E>> E choice(E usual) {
        E[] values = usual.getDeclaringClass().getEnumConstants();
        Predicate<E> named = value -> value.name().equalsIgnoreCase(text);
        return isEmpty()
                ? usual
                : Stream.of(values)
                        .filter(named)
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        refused(
                                                Stream.of(values)
                                                        .map(v -> v.name().toLowerCase(Locale.ROOT))
                                                        .collect(
                                                                Collectors.joining(
                                                                        ", ", "one of ", ""))));
    }

    /**
     * Words to search for.
     *
     * @throws BadParameterException if there are none or more than 200 characters
     */
    public String words() {
        if (isEmpty() || text.length() > 200) {
            throw refused("1 to 200 characters to search for");
        }
        return text;
    }

    /** What to throw when it is none of the allowed values. */
    public BadParameterException refused(String allowed) {
        return new BadParameterException(name, text, allowed);
    }
}
