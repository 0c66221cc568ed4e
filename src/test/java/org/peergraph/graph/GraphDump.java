package org.peergraph.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;

/**
 * The whole graph as sorted lines, independent of internal ids. Import runs, their ids on records
 * and the versions tell how the graph came about, not what it says, and are left out.
 */
public final class GraphDump {

    private GraphDump() {}

    public static List<String> of(Driver driver) {
        try (var session = driver.session()) {
            List<String> nodes =
                    session.run(
                                    """
                                    MATCH (n) WHERE NOT n:ImportRun AND NOT n:GraphVersion
                                      AND NOT n:PeopleVersion
                                    RETURN labels(n) AS labels, properties(n) AS properties
                                    """)
                            .list(
                                    r ->
                                            r.get("labels").asList().stream().sorted().toList()
                                                    + " "
                                                    + sorted(r.get("properties").asMap()));
            List<String> links =
                    session.run(
                                    """
                                    MATCH (a)-[r]->(b)
                                    RETURN coalesce(a.id, a.key) AS a, type(r) AS type,
                                           coalesce(b.id, b.key) AS b, properties(r) AS properties
                                    """)
                            .list(
                                    r ->
                                            r.get("a").asString()
                                                    + " "
                                                    + r.get("type").asString()
                                                    + " "
                                                    + r.get("b").asString()
                                                    + " "
                                                    + sorted(r.get("properties").asMap()));
            return Stream.concat(nodes.stream(), links.stream()).sorted().toList();
        }
    }

    private static Map<String, Object> sorted(Map<String, Object> properties) {
        Map<String, Object> sorted = new TreeMap<>(properties);
        sorted.remove("run");
        sorted.remove("firstRun");
        return sorted;
    }
}
