package org.peergraph.importer;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes names readable, and the same whichever source printed them: some have typographic hyphens,
 * marks of direction and worse.
 */
public final class CleanNames {

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

    private CleanNames() {}

    /**
     * The name with plain hyphens and spaces, composed accents and nothing invisible; null if
     * empty.
     */
    public static @Nullable String clean(@Nullable String name) {
        if (name == null || isClean(name)) {
            return name;
        }
        String hyphened = HYPHENS.matcher(name).replaceAll("-");
        String visible = INVISIBLE.matcher(hyphened).replaceAll("");
        String spaced = SPACES.matcher(visible).replaceAll(" ").strip();
        return spaced.isEmpty() ? null : Normalizer.normalize(spaced, Normalizer.Form.NFC);
    }

    /**
     * Whether nothing can be wrong with a name, as with most: Latin letters, which are composed
     * below U+0300, and single spaces between.
     */
    private static boolean isClean(String name) {
        boolean afterSpace = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean space = c == ' ';
            boolean latin = (c > ' ' && c < 0x7f) || (c > 0xa0 && c < 0x300 && c != 0xad);
            if (!latin && (!space || afterSpace)) {
                return false;
            }
            afterSpace = space;
        }
        return !afterSpace;
    }

    /** Other forms of a name, cleaned, sorted, each once and without the name itself. */
    public static List<String> alternatives(Collection<String> forms, @Nullable String name) {
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
