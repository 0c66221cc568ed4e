package org.peergraph.importer.openalex;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes names readable: OpenAlex prints them with typographic hyphens, marks of direction and
 * worse.
 */
final class OpenAlexNames {

    /** Hyphen, non-breaking hyphen, figure dash, en dash: in a name each stands for a hyphen. */
    private static final Pattern HYPHENS = Pattern.compile("[\\u2010-\\u2013]");

    /**
     * Soft hyphens, zero-width spaces, marks of writing direction. The zero-width joiners (U+200C,
     * U+200D) stay: Persian and Indic names need them.
     */
    private static final Pattern INVISIBLE =
            Pattern.compile(
                    "[\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff\\p{Cc}&&[^\\s]]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern FAMILY_NAME_FIRST =
            Pattern.compile("([^,]+),([^,]+)(?:,([^,]+))?");
    private static final Pattern SUFFIX =
            Pattern.compile("(?i)(?:jr|sr|ii|iii|iv|ph\\.? ?d|m\\.? ?d)\\.?");

    private OpenAlexNames() {}

    /**
     * The name with plain hyphens and spaces, composed accents and nothing invisible; null if
     * empty.
     */
    static @Nullable String clean(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String hyphened = HYPHENS.matcher(name).replaceAll("-");
        String visible = INVISIBLE.matcher(hyphened).replaceAll("");
        String spaced = SPACES.matcher(visible).replaceAll(" ").strip();
        return spaced.isEmpty() ? null : Normalizer.normalize(spaced, Normalizer.Form.NFC);
    }

    /**
     * Turns "Masquelier, Timothée" and "Smith, John, Jr." into reading order; what has more commas,
     * or only a suffix behind one, keeps its order.
     */
    static String inReadingOrder(String name) {
        Matcher matcher = FAMILY_NAME_FIRST.matcher(name);
        if (!matcher.matches()) {
            return name;
        }
        String first = matcher.group(1).strip();
        String second = matcher.group(2).strip();
        String third = matcher.group(3) == null ? "" : matcher.group(3).strip();
        if (first.isEmpty() || second.isEmpty() || isSuffix(second)) {
            return name;
        }
        if (third.isEmpty()) {
            return second + " " + first;
        }
        return isSuffix(third) ? second + " " + first + " " + third : name;
    }

    private static boolean isSuffix(String part) {
        return SUFFIX.matcher(part).matches();
    }

    /** Whether it names anybody: there is a letter in it. */
    static boolean hasLetter(String name) {
        return name.codePoints().anyMatch(Character::isLetter);
    }

    /** Other forms of a name, cleaned, sorted, each once and without the name itself. */
    static List<String> alternatives(Collection<String> forms, @Nullable String name) {
        TreeSet<String> cleaned = new TreeSet<>();
        for (String form : forms) {
            String clean = clean(form);
            if (clean != null && !clean.equals(name)) {
                cleaned.add(clean);
            }
        }
        return List.copyOf(cleaned);
    }
}
