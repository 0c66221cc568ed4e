package org.peergraph.web;

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
