package org.peergraph.importer;

import org.jspecify.annotations.Nullable;

/**
 * What a work's record says about where it was published.
 *
 * @param id own id, the short OpenAlex id ({@code S…})
 * @param issn linking ISSN
 * @param type OpenAlex's words: {@code journal}, {@code conference}, {@code repository}, …
 */
public record VenueMention(
        String id, @Nullable String name, @Nullable String issn, @Nullable String type) {}
