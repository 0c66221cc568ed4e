package org.peergraph.web;

import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param skip entries before the part
 * @param limit entries in the part, 1 to 200
 */
public record PageRequest(long skip, int limit) {

    /** What one answer holds at most; larger lists are read part by part. */
    public static final int MOST = 200;

    private static final int USUAL = 25;
    private static final String MARK = "after-";

    /**
     * Reads request parameters.
     *
     * @throws BadParameterException if one is out of range or no cursor of ours
     */
    public static PageRequest of(@Nullable String limit, @Nullable String cursor) {
        return new PageRequest(skip(cursor), Parameter.of("limit", limit).integer(USUAL, 1, MOST));
    }

    public static PageRequest first(int limit) {
        return new PageRequest(0, limit);
    }

    private static long skip(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return 0;
        }
        String digits = cursor.startsWith(MARK) ? cursor.substring(MARK.length()) : "";
        if (!digits.matches("\\d{1,9}")) {
            throw new BadParameterException(
                    "cursor", cursor, "the value of 'next' in the answer before");
        }
        return Long.parseLong(digits);
    }

    /** Query parameters for a list of one entity. */
    public Map<String, Object> parameters(String id) {
        return Map.of("id", id, "skip", skip, "limit", limit);
    }

    /** The page these entries make. */
    public <T> Page<T> page(List<T> items, long total) {
        long end = skip + items.size();
        return new Page<>(items, total, limit, end < total && !items.isEmpty() ? MARK + end : null);
    }

    /** The page these entries make; the total is only counted when they do not tell it. */
    public <T> Page<T> page(List<T> items, LongSupplier total) {
        boolean tells = items.size() < limit && (skip == 0 || !items.isEmpty());
        return page(items, tells ? skip + items.size() : total.getAsLong());
    }
}
