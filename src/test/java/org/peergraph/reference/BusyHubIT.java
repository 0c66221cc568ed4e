package org.peergraph.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.summary.ProfiledPlan;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.SharedNeo4j;

/**
 * What every question costs at a hub: A0 has 3,000 collaborators on 1,000 works of four authors and
 * works on T0, which has 20,000 works; everybody else has some 60 collaborators.
 */
class BusyHubIT {

    private static final String HUB =
            """
            CREATE (a0:Researcher {id: 'A0', name: 'Hub'})
            CREATE (t0:Topic {id: 'T0', name: 'Hub'}), (t1:Topic {id: 'T1', name: 'Other hub'})
            FOREACH (i IN range(1, 3000) | CREATE (:Researcher {id: 'A' + i, name: 'Author ' + i}))
            FOREACH (i IN range(2, 201) | CREATE (:Topic {id: 'T' + i, name: 'Topic ' + i}))
            FOREACH (i IN range(1, 20000) | CREATE (:Work {id: 'W' + i, year: 1990 + i % 35,
              date: toString(1990 + i % 35), authorCount: CASE WHEN i <= 1000 THEN 4 ELSE 1 END, citations: i % 500}))
            """;
    private static final List<String> EDGES =
            List.of(
                    """
                    MATCH (w:Work) MATCH (t:Topic {id: 'T0'})
                    CREATE (w)-[:ABOUT]->(t)
                    """,
                    """
                    MATCH (w:Work) WITH w, toInteger(substring(w.id, 1)) AS i
                    UNWIND CASE WHEN i % 2 = 0 THEN ['T1', 'T' + (2 + i % 200)] ELSE ['T' + (2 + i % 200)] END AS id
                    MATCH (t:Topic {id: id}) CREATE (w)-[:ABOUT]->(t)
                    """,
                    """
                    UNWIND range(1, 1000) AS i MATCH (w:Work {id: 'W' + i})
                    UNWIND ['A0', 'A' + i, 'A' + (i + 1000), 'A' + (i + 2000)] AS id
                    MATCH (a:Researcher {id: id}) CREATE (a)-[:AUTHORED]->(w)
                    """,
                    """
                    MATCH (a:Researcher {id: 'A0'}) MATCH (b:Researcher) WHERE a <> b
                    CREATE (a)-[:COAUTHORED_WITH {works: 1, strength: 1.0 / 3, firstYear: 2000, lastYear: 2010}]->(b)
                    """,
                    """
                    UNWIND range(1, 3000) AS i UNWIND range(1, 30) AS step
                    MATCH (a:Researcher {id: 'A' + i}) MATCH (b:Researcher {id: 'A' + (1 + (i - 1 + step * 7) % 3000)})
                    CREATE (a)-[:COAUTHORED_WITH {works: 2, strength: 0.5 + step / 100.0, firstYear: 2000, lastYear: 2020}]->(b)
                    """,
                    """
                    MATCH (a:Researcher) WITH a, toInteger(substring(a.id, 1)) AS i
                    UNWIND CASE i WHEN 0 THEN range(0, 99) ELSE [0] + [j IN range(0, 18) | 1 + (i + j * 11) % 200] END AS j
                    MATCH (t:Topic {id: 'T' + j}) CREATE (a)-[:WORKS_ON {works: 1 + j % 9, share: 0.1, firstYear: 2000, lastYear: 2020}]->(t)
                    """,
                    """
                    MATCH (s:Topic) MATCH (t:Topic) WHERE s.id < t.id
                    CREATE (s)-[:ADJACENT_TO {works: 5, associationStrength: 0.1, npmi: 0.2, firstYear: 2000, lastYear: 2020}]->(t)
                    """,
                    """
                    MATCH (t:Topic)
                    CALL (t) { MATCH (t)<-[:ABOUT]-(w) WITH w ORDER BY w.citations DESC, w.id LIMIT 60 RETURN collect(w.id) AS lead }
                    SET t.leadingWorks = lead, t.works = COUNT { (t)<-[:ABOUT]-() }
                    """,
                    "MATCH (a:Researcher) SET a.works = COUNT { (a)-[:AUTHORED]->() }");

    @BeforeAll
    static void hub() {
        SharedNeo4j.emptyGraph();
        try (var session = SharedNeo4j.driver().session()) {
            session.run(HUB).consume();
            EDGES.forEach(statement -> session.run(statement).consume());
        }
    }

    /**
     * Budgets are a quarter above what was measured; they do not grow with the rest of the graph.
     */
    @ParameterizedTest
    @CsvSource({
        "coauthorship/collaboration, A0, A1, 31000",
        "adjacency/adjacency, T0, T1, 2400",
        "adjacency/adjacency, T0, T2, 2400",
        "path/people, A0, A1, 8500",
        "path/people, A5, A6, 20000",
        "path/topics, T0, T1, 8500",
        "path/person-topic, A0, T0, 46000",
        "path/person-topic, A0, T150, 11000",
        "path/introductions, A0, A1, 23500",
        "recommend/collaborators, A0, A0, 34500",
        "recommend/topics, A0, A0, 60000",
        "coauthorship/common-ground, A0, A1, 22500",
        "coauthorship/changes, A0, A0, 29000"
    })
    void staysWithinItsBudget(String query, String a, String b, long budget) {
        try (var session = SharedNeo4j.driver().session()) {
            var result =
                    session.run(
                            "PROFILE " + CypherFile.named(query).text(), parameters(query, a, b));
            assertThat(result.list()).isNotEmpty();
            long hits = hits(result.consume().profile());
            assertThat(hits).as(query + " " + a + " " + b).isLessThanOrEqualTo(budget);
        }
    }

    private static long hits(ProfiledPlan plan) {
        return plan.dbHits() + plan.children().stream().mapToLong(BusyHubIT::hits).sum();
    }

    private static Map<String, Object> parameters(String query, String a, String b) {
        Map<String, Object> parameters = new HashMap<>();
        List.of("id", "a", "from").forEach(name -> parameters.put(name, key(a)));
        List.of("b", "to").forEach(name -> parameters.put(name, key(b)));
        parameters.put("people", List.of(key(a), key(b)));
        parameters.putAll(Map.of("authorLimit", 100, "asOf", 2025, "halfLife", 10.0, "terms", 500));
        parameters.putAll(Map.of("hyper", 100, "ranked", 1000, "looked", 2000, "limit", 10));
        parameters.putAll(Map.of("paths", 5, "steps", 6, "works", 3, "nearest", 40));
        parameters.putAll(Map.of("near", 60, "far", 100, "compared", 100, "topics", 60));
        if (query.equals("recommend/topics")) {
            parameters.putAll(Map.of("near", 30, "far", 10, "topics", 20, "named", 5));
        }
        parameters.putAll(
                Map.of("beforeFrom", 2000, "beforeTo", 2010, "afterFrom", 2011, "afterTo", 2020));
        List.of("minStrength", "fromYear", "toYear").forEach(name -> parameters.put(name, null));
        return parameters;
    }

    private static Map<String, @Nullable Object> key(String id) {
        Map<String, @Nullable Object> key = new HashMap<>();
        List.of("id", "openalex", "orcid", "arxiv").forEach(name -> key.put(name, null));
        key.put("id", id);
        return key;
    }
}
