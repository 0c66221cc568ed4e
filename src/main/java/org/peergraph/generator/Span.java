package org.peergraph.generator;

/**
 * A range of author indices.
 *
 * @param to the first index behind it
 */
record Span(int from, int to) {

    int length() {
        return to - from;
    }
}
