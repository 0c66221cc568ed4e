package org.peergraph.graph;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;

/**
 * Things people made: more than fit into one page, of several labels, with every sort of value, and
 * relationships forwards, backwards, parallel and to themselves.
 */
public final class ManyThings {

    public static final int NODES = 1_201;

    private ManyThings() {}

    public static void make(Driver driver) {
        try (var session = driver.session()) {
            session.run(
                            """
                            CREATE (odd:Odd:Other:Made {id: 'odd'}) SET odd += $values
                            WITH odd
                            UNWIND range(1, $notes) AS i
                            CREATE (note:Note:Made {id: 'note:' + i, text: 'Text ' + i, rank: i})
                            CREATE (odd)-[:HOLDS {rank: i}]->(note)
                            CREATE (odd)-[:HOLDS {rank: -i, at: date('2026-11-26')}]->(note)
                            CREATE (note)-[:ANSWERS]->(odd)
                            CREATE (note)-[:`IS: odd`]->(note)
                            """,
                            Map.of("values", values(), "notes", NODES - 1))
                    .consume();
        }
    }

    private static Map<String, Object> values() {
        return Map.ofEntries(
                Map.entry("text", "Ünï \\n\"'\u0000 \uD83E\uDDED line\nbreak"),
                Map.entry("empty", ""),
                Map.entry("whole", Long.MAX_VALUE),
                Map.entry("decimal", 0.1 + 0.2),
                Map.entry("infinite", Double.NEGATIVE_INFINITY),
                Map.entry("flag", true),
                Map.entry("bytes", new byte[] {0, -1, 127}),
                Map.entry("day", LocalDate.of(2024, 2, 29)),
                Map.entry(
                        "moment",
                        ZonedDateTime.of(
                                2026, 11, 26, 1, 2, 3, 123_456_789, ZoneId.of("Europe/Paris"))),
                Map.entry("texts", List.of("b", "a", "b")),
                Map.entry("wholes", List.of(1L, -2L)),
                Map.entry("decimals", List.of(1.0, 2.5)),
                Map.entry("flags", List.of(true, false)),
                Map.entry("days", List.of(LocalDate.EPOCH)),
                Map.entry("nothing", List.of()));
    }
}
