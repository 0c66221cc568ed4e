package org.peergraph.web;

import java.util.List;

/**
 * The first entries of a list that has no further parts to ask for.
 *
 * @param total how many entries the whole list has
 * @param shown how many of them are here
 * @param rule which ones come first, and what else bounds the list, in words
 */
public record Excerpt<T>(List<T> items, int total, int shown, String rule) {

    public static <T> Excerpt<T> of(List<T> items, int total, String rule) {
        return new Excerpt<>(items, total, items.size(), rule);
    }
}
