package org.peergraph.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list.
 *
 * @param total how many entries the whole list has
 * @param limit how many entries were asked for, 1 to 200
 * @param next cursor of the following part; null at the end
 */
public record Page<T>(List<T> items, long total, int limit, @Nullable String next) {}
