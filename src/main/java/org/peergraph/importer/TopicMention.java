package org.peergraph.importer;

import org.jspecify.annotations.Nullable;

/**
 * What a record of something else says about a topic in passing.
 *
 * @param id own id: {@code T10399}, {@code subfield:2211}, {@code arxiv:cs.NE}
 * @param level {@code topic}, {@code subfield}, {@code field}, {@code domain}, {@code category} or
 *     {@code group} (the last two are arXiv's)
 * @param score how well the work fits, 0 to 1, if the source says so
 * @param primary whether it is the work's main topic
 * @param parent the next broader topic
 */
public record TopicMention(
        String id,
        @Nullable String name,
        String level,
        @Nullable Double score,
        boolean primary,
        @Nullable TopicMention parent) {}
