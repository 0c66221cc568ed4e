package org.peergraph.generator;

import java.util.List;

/**
 * How names are built in a part of the world: a beginning and an end, each from a list, the first
 * entries the most common.
 *
 * @param script the same lists in another script, entry by entry; empty where the name is printed
 *     in Latin letters only
 */
record NameStyle(Parts latin, Parts script) {

    /** Beginnings and ends of given and family names. */
    record Parts(
            List<String> given,
            List<String> givenEnds,
            List<String> family,
            List<String> familyEnds) {

        static final Parts NONE = of("", "", "", "");

        static Parts of(String given, String givenEnds, String family, String familyEnds) {
            return new Parts(
                    List.of(given.split(" ")),
                    List.of(givenEnds.split(" ")),
                    List.of(family.split(" ")),
                    List.of(familyEnds.split(" ")));
        }
    }

    static NameStyle latin(String given, String givenEnds, String family, String familyEnds) {
        return new NameStyle(Parts.of(given, givenEnds, family, familyEnds), Parts.NONE);
    }

    boolean hasScript() {
        return script != Parts.NONE;
    }
}
