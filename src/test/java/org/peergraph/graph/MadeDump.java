package org.peergraph.graph;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;

/** What people made as sorted lines, with the type of every value. */
public final class MadeDump {

    private MadeDump() {}

    public static List<String> of(Driver driver) {
        try (var session = driver.session()) {
            List<String> nodes =
                    session.run("MATCH (n:Made) RETURN labels(n) AS labels, properties(n) AS all")
                            .list(
                                    r ->
                                            r.get("labels").asList().stream().sorted().toList()
                                                    + told(r.get("all")));
            List<String> links =
                    session.run(
                                    """
                                    MATCH (a:Made)-[r]-(b)
                                    WHERE startNode(r) = a
                                    RETURN a.id + ' ' + type(r) + ' ' + b.id AS ends, properties(r) AS all
                                    """)
                            .list(r -> r.get("ends").asString() + told(r.get("all")));
            return Stream.concat(nodes.stream(), links.stream()).sorted().toList();
        }
    }

    private static String told(Value properties) {
        TreeMap<String, String> told = new TreeMap<>();
        for (String name : properties.keys()) {
            Value value = properties.get(name);
            told.put(name, value.type().name() + " " + value);
        }
        return told.toString();
    }
}
