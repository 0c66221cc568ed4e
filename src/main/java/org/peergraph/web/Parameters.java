package org.peergraph.web;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads request parameters and says what is allowed when they are not. */
public final class Parameters {

    private Parameters() {}

    /**
     * A whole number.
     *
     * @throws BadParameterException if it is none, or below {@code least} or above {@code most}
     */
    public static int integer(String name, @Nullable String text, int usual, int least, int most) {
        if (text == null || text.isBlank()) {
            return usual;
        }
        try {
            int value = Integer.parseInt(text.strip());
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            // Told below, with the allowed range.
        }
        throw new BadParameterException(name, text, "a whole number from " + least + " to " + most);
    }

    /**
     * A number.
     *
     * @throws BadParameterException if it is none, or below {@code least} or above {@code most}
     */
    public static double decimal(
            String name, @Nullable String text, double usual, int least, int most) {
        if (text == null || text.isBlank()) {
            return usual;
        }
        try {
            double value = Double.parseDouble(text.strip());
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            // Told below, with the allowed range.
        }
        throw new BadParameterException(name, text, "a number from " + least + " to " + most);
    }

    /**
     * One of the values of an enumeration, in lower case.
     *
     * @throws BadParameterException if it is none of them
     */
    public static <E extends Enum<E>> E choice(String name, @Nullable String text, E usual) {
        if (text == null || text.isBlank()) {
            return usual;
        }
        E[] values = usual.getDeclaringClass().getEnumConstants();
        return Stream.of(values)
                .filter(value -> value.name().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(
                        () ->
                                new BadParameterException(
                                        name,
                                        text,
                                        Stream.of(values)
                                                .map(value -> value.name().toLowerCase(Locale.ROOT))
                                                .collect(Collectors.joining(", ", "one of ", ""))));
    }

    /**
     * Refuses what no one reads: a misspelt parameter would silently do nothing.
     *
     * @throws BadParameterException if one has another name
     */
    public static void onlyKnown(Map<String, String> parameters, Set<String> known) {
        parameters.forEach(
                (name, value) -> {
                    if (!known.contains(name)) {
                        throw new BadParameterException(
                                name, value, "one of " + String.join(", ", new TreeSet<>(known)));
                    }
                });
    }

    /**
     * Words to search for.
     *
     * @throws BadParameterException if there are none or more than 200 characters
     */
    public static String words(String name, @Nullable String text) {
        if (text == null || text.isBlank() || text.length() > 200) {
            throw new BadParameterException(
                    name, text == null ? "" : text, "1 to 200 characters to search for");
        }
        return text.strip();
    }
}
