package org.peergraph.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peergraph.identifier.EntityKind;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Addresses of entities and of the lists around them, each id in one path segment, without the
 * context path. Templates call it {@code @links}.
 */
@Component("links")
public final class EntityLinks {

    /** Which list of an entity holds its neighbours of a kind, where there is exactly one. */
    private static final Map<EntityKind, Map<EntityKind, String>> LISTS =
            Map.of(
                    EntityKind.RESEARCHER,
                    Map.of(
                            EntityKind.RESEARCHER, "collaborators",
                            EntityKind.WORK, "works",
                            EntityKind.TOPIC, "topics",
                            EntityKind.INSTITUTION, "institutions"),
                    EntityKind.WORK,
                    Map.of(
                            EntityKind.RESEARCHER, "authors",
                            EntityKind.WORK, "references",
                            EntityKind.TOPIC, "topics"),
                    EntityKind.TOPIC,
                    Map.of(
                            EntityKind.RESEARCHER, "researchers",
                            EntityKind.WORK, "works",
                            EntityKind.TOPIC, "adjacent"),
                    EntityKind.INSTITUTION,
                    Map.of(
                            EntityKind.RESEARCHER, "researchers",
                            EntityKind.WORK, "works",
                            EntityKind.TOPIC, "topics"));

    /** The entity's page: {@code /researchers/name:ada-lovelace}. */
    public String page(EntityKind kind, String id) {
        return "/" + kind.plural() + "/" + segment(id);
    }

    public String researcher(String id) {
        return page(EntityKind.RESEARCHER, id);
    }

    public String work(String id) {
        return page(EntityKind.WORK, id);
    }

    public String topic(String id) {
        return page(EntityKind.TOPIC, id);
    }

    public String institution(String id) {
        return page(EntityKind.INSTITUTION, id);
    }

    /** The page of one list around the entity: {@code /topics/T10320/adjacent}. */
    public String list(EntityKind kind, String id, String list) {
        return page(kind, id) + "/" + list;
    }

    /**
     * The page that lists the entity's neighbours of a kind; null where no single list has them.
     */
    public @Nullable String neighbours(EntityKind kind, String id, EntityKind neighbours) {
        String list = LISTS.getOrDefault(kind, Map.of()).get(neighbours);
        return list == null ? null : list(kind, id, list);
    }

    /** The page of the slice around an entity. */
    public String slice(String id) {
        return "/slices/" + segment(id);
    }

    /** A page at a later part of one of its lists: {@code /researchers/…?works=cursor#works}. */
    public String part(String page, String list, String cursor) {
        return page
                + "?"
                + list
                + "="
                + UriUtils.encode(cursor, StandardCharsets.UTF_8)
                + "#"
                + list;
    }

    /** The same address in the API: {@code /api/v1/researchers/…}. */
    public String api(String page) {
        return "/api/v1" + page;
    }

    /**
     * Everything but unreserved characters and the colon is escaped: a slash or a semicolon would
     * end the segment.
     */
    private static String segment(String id) {
        return UriUtils.encode(id, StandardCharsets.UTF_8).replace("%3A", ":");
    }
}
