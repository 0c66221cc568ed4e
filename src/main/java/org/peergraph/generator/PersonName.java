package org.peergraph.generator;

/**
 * A name in its parts.
 *
 * @param middle an initial with its dot, or empty
 * @param script the whole name in another script, or empty
 * @param shownInScript whether that is the name the person is shown under
 */
record PersonName(
        String given, String middle, String family, String script, boolean shownInScript) {

    /** The name in reading order. */
    String display() {
        return shownInScript ? script : latin();
    }

    String latin() {
        return middle.isEmpty() ? given + " " + family : given + " " + middle + " " + family;
    }

    /** Initials and family name. */
    String abbreviated() {
        String initials = given.charAt(0) + ".";
        return middle.isEmpty() ? initials + " " + family : initials + " " + middle + " " + family;
    }

    /** The family name first. */
    String inverted() {
        return family + ", " + (middle.isEmpty() ? given : given + " " + middle);
    }
}
