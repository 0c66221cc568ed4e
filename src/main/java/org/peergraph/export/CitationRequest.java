package org.peergraph.export;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.peergraph.web.BadParameterException;

/**
 * A view that is to be cited.
 *
 * @param link path and query of the explorer that show it, at most 6,000 characters: {@code
 *     /explore?focus=…}
 * @param title what it shows, in words, at most 300 characters
 * @param version of the graph that was seen; the present one if left out
 */
record CitationRequest(@Nullable String link, @Nullable String title, @Nullable Long version) {

    /** Servers and browsers take an address of 8 KB; the rest is for the site and the version. */
    private static final int LONGEST_LINK = 6000;

    private static final int LONGEST_TITLE = 300;

    /** Nothing but the explorer, and nothing that ends or leaves an address. */
    private static final Pattern EXPLORER =
            Pattern.compile("/explore(?:/[\\w:~%-][\\w.:~%-]*)*(?:\\?[\\w.:~%/?@!$&'()*+,;=-]*)?");

    /**
     * @throws BadParameterException if it is not an address of the explorer
     */
    String explorerLink() {
        if (link == null || link.length() > LONGEST_LINK || !EXPLORER.matcher(link).matches()) {
            throw new BadParameterException(
                    "link",
                    link == null ? "" : link,
                    "path and query of /explore, percent-encoded, at most "
                            + LONGEST_LINK
                            + " characters");
        }
        return link;
    }

    /**
     * @throws BadParameterException if it is too long
     */
    String shownTitle() {
        String shown = title == null ? "" : PlainLine.of(title);
        if (shown.length() > LONGEST_TITLE) {
            throw new BadParameterException(
                    "title", shown, "at most " + LONGEST_TITLE + " characters");
        }
        return shown.isEmpty() ? "A view of the research graph" : shown;
    }

    /**
     * The version that was seen.
     *
     * @throws BadParameterException if the graph has not got that far
     */
    long seenVersion(long present) {
        if (version != null && (version < 0 || version > present)) {
            throw new BadParameterException(
                    "version", version.toString(), "a version up to the present " + present);
        }
        return version == null ? present : version;
    }
}
