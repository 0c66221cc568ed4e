package org.peergraph.importer.sink;

import java.util.Comparator;

/**
 * Orders printed forms of one name by how much they say: unbroken characters, then accents (folding only
 * loses them), then length, then fewer capitals; text order settles the rest.
 */
final class FullerName implements Comparator<String> {

    static final FullerName ORDER = new FullerName();

    private static final Comparator<String> BY_CONTENT =
            Comparator.<String>comparingLong(name -> -name.chars().filter(c -> c == 0xFFFD).count())
                    .thenComparingLong(
                            name -> name.chars().filter(c -> c > 127 && Character.isLetter(c)).count())
                    .thenComparingInt(String::length)
                    .thenComparingLong(name -> -name.chars().filter(Character::isUpperCase).count())
                    .thenComparing(Comparator.reverseOrder());

    @Override
    public int compare(String left, String right) {
        return BY_CONTENT.compare(left, right);
    }
}
