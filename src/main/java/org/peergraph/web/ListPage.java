package org.peergraph.web;

import org.jspecify.annotations.Nullable;
import org.peergraph.identifier.EntityKind;

/**
 * One whole list around an entity, part by part.
 *
 * @param kind what the entity is
 * @param id the entity's id
 * @param name its name or title; null when the source has none
 * @param list which of its lists: the last segment of the address, {@code collaborators}
 * @param from cursor this part begins at; null at the start
 */
public record ListPage<T>(
        EntityKind kind,
        String id,
        @Nullable String name,
        String list,
        Page<T> part,
        @Nullable String from) {}
