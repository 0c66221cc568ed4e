package org.peergraph.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A printed name in the parts that reference managers sort by. Guessed from its form: the last word
 * is the family name, with particles before it; what has a comma or a single word tells itself.
 *
 * @param family with its particles: {@code van der Berg}; the whole name where it has one part
 * @param given empty where the name has one part
 * @param suffix {@code Jr.}; empty for most
 */
record PersonName(String family, String given, String suffix) {

    private static final Set<String> PARTICLES =
            Set.of(
                    "af", "al", "ap", "ben", "bin", "da", "dal", "das", "de", "degli", "dei", "del",
                    "della", "den", "der", "des", "di", "do", "dos", "du", "el", "ibn", "la", "le",
                    "ten", "ter", "van", "vom", "von", "zu", "zum", "zur");

    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    static PersonName of(String printed) {
        String name = PlainLine.of(printed);
        int comma = name.indexOf(',');
        if (comma > 0) {
            return new PersonName(
                    name.substring(0, comma).strip(), name.substring(comma + 1).strip(), "");
        }
        List<String> words = Arrays.asList(name.split(" "));
        int end = words.size();
        boolean hasSuffix = end > 2 && SUFFIXES.contains(lower(words.get(end - 1)));
        end -= hasSuffix ? 1 : 0;
        int family = end - 1;
        while (family > 1 && PARTICLES.contains(words.get(family - 1))) {
            family--;
        }
        return new PersonName(
                String.join(" ", words.subList(Math.max(family, 0), end)),
                String.join(" ", words.subList(0, Math.max(family, 0))),
                hasSuffix ? words.getLast() : "");
    }

    /** {@code van der Berg, Anna}, as RIS has it and BibTeX understands it. */
    String familyFirst() {
        if (given.isEmpty()) {
            return family;
        }
        return family + ", " + (suffix.isEmpty() ? "" : suffix + ", ") + given;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
