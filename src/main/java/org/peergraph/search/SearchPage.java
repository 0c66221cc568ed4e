package org.peergraph.search;

import org.jspecify.annotations.Nullable;
import org.peergraph.identifier.EntityKind;
import org.peergraph.web.Page;

/**
 * All the page of search results shows.
 *
 * @param query the words as typed; empty when nothing was asked yet
 * @param kind the only kind looked for; null for all
 * @param from cursor the hits begin at; null when they begin with the best
 */
public record SearchPage(
        String query, @Nullable EntityKind kind, Page<SearchHit> hits, @Nullable String from) {}
