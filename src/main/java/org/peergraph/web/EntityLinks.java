package org.peergraph.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peergraph.identifier.EntityKind;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Addresses of entities and of the lists around them, under the path this service is reached at.
 * Each id is one path segment. Templates call it {@code #links}.
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
                            EntityKind.TOPIC, "adjacent",
                            EntityKind.INSTITUTION, "institutions"),
                    EntityKind.INSTITUTION,
                    Map.of(
                            EntityKind.RESEARCHER, "researchers",
                            EntityKind.WORK, "works",
                            EntityKind.TOPIC, "topics"));

    private final String root;

    /**
     * @param contextPath where the service is mounted; empty at the root
     */
    public EntityLinks(@Value("${server.servlet.context-path:}") String contextPath) {
        this.root = contextPath.equals("/") ? "" : contextPath;
    }

    /** The path this service is mounted at; empty at the root. */
    String root() {
        return root;
    }

    /** The entity's page: {@code /researchers/name:ada-lovelace}. */
    public String page(EntityKind kind, String id) {
        return root + "/" + kind.plural() + "/" + segment(id);
    }

    /** The page of what is new around what whoever looks follows. */
    public String feed() {
        return root + "/feed";
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

    /** The page of what two researchers have written together. */
    public String collaboration(String a, String b) {
        return root + "/collaborations/" + segment(a) + "/" + segment(b);
    }

    /** What two researchers have written together, in the API. */
    public String collaborationJson(String a, String b) {
        return root + "/api/v1/collaborations/" + segment(a) + "/" + segment(b);
    }

    /** The page of what two topics have in common. */
    public String adjacency(String a, String b) {
        return root + "/adjacencies/" + segment(a) + "/" + segment(b);
    }

    /** What two topics have in common, in the API. */
    public String adjacencyJson(String a, String b) {
        return root + "/api/v1/adjacencies/" + segment(a) + "/" + segment(b);
    }

    /** The page of the slice around an entity. */
    public String slice(String id) {
        return root + "/slices/" + segment(id);
    }

    /** The page that says why two entities belong together; null where there is none. */
    public @Nullable String why(EntityKind kind, String a, EntityKind otherKind, String b) {
        if (kind != otherKind) {
            return null;
        }
        return switch (kind) {
            case RESEARCHER -> collaboration(a, b);
            case TOPIC -> adjacency(a, b);
            case WORK, INSTITUTION -> null;
        };
    }

    /** The explorer, beginning from an entity. */
    public String explorer(String id) {
        return root + "/explore?focus=" + segment(id);
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

    /**
     * The list in the API of the entity's neighbours of a kind; null where no single list has them.
     */
    public @Nullable String neighboursJson(EntityKind kind, String id, EntityKind neighbours) {
        String list = LISTS.getOrDefault(kind, Map.of()).get(neighbours);
        return list == null
                ? null
                : root + "/api/v1/" + kind.plural() + "/" + segment(id) + "/" + list;
    }

    /** The slice around an entity in the API. */
    public String sliceJson(String id) {
        return root + "/api/v1/slices/" + segment(id);
    }

    /**
     * Everything but unreserved characters and the colon is escaped: a slash or a semicolon would
     * end the segment.
     */
    private static String segment(String id) {
        return UriUtils.encode(id, StandardCharsets.UTF_8).replace("%3A", ":");
    }
}
