package org.peergraph.text;

import java.util.Arrays;

/** Which braces of a text belong together; those that TeX escapes do not count. */
final class Braces {

    private final int[] partners;

    Braces(String text) {
        partners = new int[text.length()];
        Arrays.fill(partners, -1);
        int[] open = new int[text.length()];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\' -> i++;
                case '{' -> open[depth++] = i;
                case '}' -> {
                    if (depth > 0) {
                        partners[open[--depth]] = i;
                    }
                }
                default -> {}
            }
        }
    }

    /** Where the group that opens here closes, or -1. */
    int closing(int at) {
        return at < partners.length ? partners[at] : -1;
    }
}
