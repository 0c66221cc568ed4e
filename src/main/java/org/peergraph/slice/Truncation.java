package org.peergraph.slice;

import org.jspecify.annotations.Nullable;

/**
 * How a slice was cut for one kind.
 *
 * @param total how many neighbours of this kind there are
 * @param shown how many of them the slice has
 * @param rule which ones it shows, in words
 * @param next address that gives the next ones: a slice of this kind alone, or where the ranking
 *     that slices keep ends, the list of all; null when none is left
 */
public record Truncation(int total, int shown, String rule, @Nullable String next) {}
