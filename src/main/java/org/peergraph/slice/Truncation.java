package org.peergraph.slice;

import org.jspecify.annotations.Nullable;

/**
 * How a slice was cut for one kind.
 *
 * @param total how many neighbours of this kind there are
 * @param shown how many of them the slice has
 * @param rule which ones it shows, in words
 * @param next address of the list that has all of them; null when all are shown
 */
public record Truncation(int total, int shown, String rule, @Nullable String next) {}
