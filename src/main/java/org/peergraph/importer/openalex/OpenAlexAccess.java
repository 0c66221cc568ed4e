package org.peergraph.importer.openalex;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where OpenAlex's API is and how to call on it.
 *
 * @param base scheme and host, a path if need be, without a slash at the end
 * @param key the account's key; without one OpenAlex allows a handful of requests a day
 * @param mailto an address OpenAlex can write to when requests make trouble
 * @param pageSize works a request, 1 to 200
 * @param timeout for one answer, its body included
 */
public record OpenAlexAccess(
        URI base, @Nullable String key, @Nullable String mailto, int pageSize, Duration timeout) {

    public static final URI PUBLIC = URI.create("https://api.openalex.org");

    /**
     * The largest page OpenAlex documents today; 200, the bound of earlier years, is still
     * answered.
     */
    public static final int DOCUMENTED_PAGE = 100;

    private static final int LARGEST_PAGE = 200;

    /**
     * A page of a hundred works takes a second or two; a minute means that nothing comes any more.
     */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    public OpenAlexAccess {
        if (pageSize < 1 || pageSize > LARGEST_PAGE) {
            throw new IllegalArgumentException(
                    "a page holds 1 to %d works, not %d".formatted(LARGEST_PAGE, pageSize));
        }
    }

    /**
     * The public API with what {@code OPENALEX_API_KEY} and the caller say; blank is as good as
     * null.
     */
    public static OpenAlexAccess of(URI base, @Nullable String key, @Nullable String mailto) {
        return new OpenAlexAccess(
                base, blankToNull(key), blankToNull(mailto), DOCUMENTED_PAGE, PATIENCE);
    }

    /** The same with another size of pages. */
    public OpenAlexAccess withPageSize(int works) {
        return new OpenAlexAccess(base, key, mailto, works, timeout);
    }

    /** The same with other patience. */
    public OpenAlexAccess withTimeout(Duration patience) {
        return new OpenAlexAccess(base, key, mailto, pageSize, patience);
    }

    /** The same without the key, which must not show up in logs. */
    @Override
    public String toString() {
        return base.toString();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
