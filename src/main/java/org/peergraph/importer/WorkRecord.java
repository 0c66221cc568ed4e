package org.peergraph.importer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A work as one source describes it.
 *
 * @param openalex short OpenAlex id ({@code W…})
 * @param doi lower case, bare; never an arXiv DOI
 * @param arxiv arXiv id without version
 * @param title as printed, formulas in TeX or HTML tags kept; null when the source has none
 * @param type OpenAlex's words: {@code article}, {@code preprint}, {@code book-chapter}, …
 * @param date first publication, ISO 8601, as exact as known ({@code 2023-04-25} or {@code 2023})
 * @param revised date of the latest revision if there was one later than {@code date}
 * @param venue where it was published, if the source identifies the venue
 * @param venueName the venue in words, also when it is not identified
 * @param citedBy how often it is cited according to the source, anywhere in the world
 * @param authorships in printed order
 * @param references ids of cited works, in the form of own ids ({@code W…}, {@code doi:…})
 */
public record WorkRecord(
        String source,
        String sourceId,
        String version,
        @Nullable String openalex,
        @Nullable String doi,
        @Nullable String arxiv,
        @Nullable String title,
        @Nullable String abstractText,
        @Nullable String type,
        @Nullable String language,
        @Nullable String date,
        @Nullable String revised,
        @Nullable VenueMention venue,
        @Nullable String venueName,
        @Nullable Integer citedBy,
        boolean retracted,
        List<Authorship> authorships,
        List<TopicMention> topics,
        List<String> references)
        implements ImportedRecord {}
