package org.peergraph.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A formula in a text.
 *
 * @param tex its source without delimiters
 * @param end position just after its closing delimiter
 */
record Formula(String tex, boolean display, int end) {

    /** Longer ones are a forgotten dollar sign rather than a formula. */
    static final int LONGEST = 1_500;

    private static final Pattern SCRIPT =
            Pattern.compile("\\s*+(?:\\{\\}|~)?+([_^])\\s*+(?:\\{([\\w+*. -]{1,20}+)}|(\\w))\\s*+");

    private static final Pattern MONEY =
            Pattern.compile(
                    "[0-9][0-9.,]*+\\s*+(?:[a-zA-Z-]{3,}+|[a-z]*+\\s++[a-zA-Z-]{2,}+|$)[^\\\\^_=]*+");

    /** A lone index or exponent, which text can show by itself. */
    @Nullable Script script() {
        Matcher matcher = SCRIPT.matcher(tex);
        if (!matcher.matches()) {
            return null;
        }
        String group = matcher.group(2);
        String text = group == null ? matcher.group(3) : group;
        boolean letters =
                text.chars().anyMatch(Character::isLetter) && matcher.group(1).equals("^");
        return letters
                ? null
                : new Script(matcher.group(1).equals("_") ? Mark.SUB : Mark.SUP, text);
    }

    /** An index or exponent without a base. */
    record Script(Mark mark, String text) {}

    /** Whether what stands between two dollar signs reads as a formula and not as prices. */
    static boolean isPlausible(String tex, char following) {
        if (tex.isBlank() || tex.length() > LONGEST || tex.contains("\n\n")) {
            return false;
        }
        boolean spaced = tex.charAt(0) <= ' ' || tex.charAt(tex.length() - 1) <= ' ';
        boolean technical =
                tex.chars().anyMatch(c -> "\\^_=<>(".indexOf(c) >= 0) || tex.length() <= 3;
        if (spaced || Character.isDigit(following)) {
            return technical
                    && !MONEY.matcher(tex.strip()).matches()
                    && !tex.strip().isEmpty()
                    && !(Character.isDigit(following) && Character.isDigit(tex.charAt(0)));
        }
        return !MONEY.matcher(tex).matches() || tex.chars().allMatch(c -> c > ' ' && !isWordy(c));
    }

    private static boolean isWordy(int c) {
        return c == '-' || c == '–';
    }
}
