package org.peergraph.budget;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.neo4j.driver.Driver;
import org.peergraph.identifier.EntityKind;

/**
 * What is asked about.
 *
 * @param hubs the ten greatest of each kind, by each measure that makes one
 * @param others some of each kind, from all over the range of ids
 */
record Foci(Map<EntityKind, List<String>> hubs, Map<EntityKind, List<String>> others) {

    private static final int HUBS = 10;

    private static final Map<EntityKind, List<String>> MEASURES =
            Map.of(
                    EntityKind.RESEARCHER, List.of("works", "collaborators"),
                    EntityKind.WORK, List.of("citationsInGraph", "authorCount"),
                    EntityKind.TOPIC, List.of("works", "researchers", "adjacentTopics"),
                    EntityKind.INSTITUTION, List.of("works", "researchers"));

    /** How the ids of generated entities begin; the next digits are random. */
    private static final Map<EntityKind, String> IDS =
            Map.of(
                    EntityKind.RESEARCHER, "A9",
                    EntityKind.WORK, "W9",
                    EntityKind.TOPIC, "T9",
                    EntityKind.INSTITUTION, "ror:");

    static Foci of(Driver driver) {
        Map<EntityKind, List<String>> hubs = new EnumMap<>(EntityKind.class);
        Map<EntityKind, List<String>> others = new EnumMap<>(EntityKind.class);
        for (EntityKind kind : EntityKind.values()) {
            hubs.put(kind, hubs(driver, kind));
            others.put(kind, others(driver, kind));
        }
        return new Foci(hubs, others);
    }

    private static List<String> hubs(Driver driver, EntityKind kind) {
        List<String> ids = new ArrayList<>();
        for (String measure : MEASURES.getOrDefault(kind, List.of())) {
            ids.addAll(
                    ids(
                            driver,
                            "MATCH (n:%s) WHERE n.%s > 0 RETURN n.id AS id ORDER BY n.%s DESC, n.id LIMIT $limit"
                                    .formatted(kind.label(), measure, measure),
                            Map.of("limit", HUBS)));
        }
        return ids.stream().distinct().toList();
    }

    private static List<String> others(Driver driver, EntityKind kind) {
        int each = kind == EntityKind.RESEARCHER ? 20 : 4;
        return IntStream.range(0, 10)
                .mapToObj(
                        digit ->
                                ids(
                                        driver,
                                        "MATCH (n:%s) WHERE n.id > $from RETURN n.id AS id ORDER BY n.id LIMIT $limit"
                                                .formatted(kind.label()),
                                        Map.of("from", IDS.get(kind) + digit, "limit", each)))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static List<String> ids(Driver driver, String query, Map<String, Object> parameters) {
        try (var session = driver.session()) {
            return session.run(query, parameters).list(row -> row.get("id").asString());
        }
    }
}
