package org.peergraph.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A work as a list of references names it; every text is one plain line.
 *
 * @param title its id where the source has none
 * @param date ISO 8601, as exact as known: {@code 2021-02-08}, {@code 2021}; null if not known
 * @param authors the first ones, at most {@link CitedWorks#MOST_AUTHORS}, in printed order
 * @param authorCount how many there are
 * @param url its page here, absolute
 */
record CitedWork(
        String id,
        String title,
        @Nullable String abstractText,
        WorkType type,
        @Nullable String date,
        @Nullable Integer year,
        @Nullable String venue,
        @Nullable String doi,
        @Nullable String arxiv,
        @Nullable String language,
        List<PersonName> authors,
        int authorCount,
        String url) {

    boolean hasMoreAuthors() {
        return authorCount > authors.size();
    }

    /** {@code The first 200 of 3,012 authors.} */
    String authorsNote() {
        return "The first %d of %d authors.".formatted(authors.size(), authorCount);
    }

    /** What is unique to it and stays the same in every export. */
    String key() {
        return CitationKey.of(this);
    }

    /** Where it is read: at its DOI, at arXiv, or here. */
    String address() {
        if (doi != null) {
            return "https://doi.org/" + doi;
        }
        return arxiv == null ? url : "https://arxiv.org/abs/" + arxiv;
    }
}
