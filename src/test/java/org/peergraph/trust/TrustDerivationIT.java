package org.peergraph.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peergraph.derive.Derivation;
import org.peergraph.derive.DeriveSettings;
import org.peergraph.graph.CypherFile;
import org.peergraph.graph.Graph;
import org.peergraph.graph.SharedNeo4j;

/**
 * What trust owes to people, kept on researchers.
 *
 * <pre>
 *   ada (A1) claims A1 at L3, bob (A2) claims A2 at L2, cleo claims nothing yet
 *   bob ─follows─► A1 ◄─follows─ cleo, twice, once by an id A1 had before
 * </pre>
 */
class TrustDerivationIT {

    private static final String PEOPLE =
            """
            CREATE (:Researcher {id: 'A1', openalex: 'A1', orcid: '0000-0001-8629-9506'}),
                   (:Researcher {id: 'A2', openalex: 'A2'}), (:Researcher {id: 'A3', openalex: 'A3'}),
                   (:Record {key: 'openalex:merged:A0', into: 'A1'}), (:Record {key: 'openalex:merged:A9', into: 'A0'}),
                   (:Record {key: 'openalex:merged:A3', into: 'A1'}),
                   (:Claim:Made {id: 'c1', account: 'ada', researcher: 'A1', state: 'accepted', level: 3, acceptedAt: 1}),
                   (:Claim:Made {id: 'c2', account: 'bob', researcher: 'A2', state: 'accepted', level: 2, acceptedAt: 1}),
                   (:Claim:Made {id: 'c3', account: 'cleo', researcher: 'A1', state: 'pending', level: 0}),
                   (:Follow:Made {id: 'f1', account: 'bob', kind: 'researcher', entity: 'A1'}),
                   (:Follow:Made {id: 'f2', account: 'cleo', kind: 'researcher', entity: 'A1'}),
                   (:Follow:Made {id: 'f3', account: 'cleo', kind: 'researcher', entity: 'A0'}),
                   (:Follow:Made {id: 'f4', account: 'ada', kind: 'topic', entity: 'A1'}),
                   (:Profile:Made {id: 'p1', account: 'ada', researcher: 'A1', name: 'Ada', biography: 'x', links: ['https://a.example'], featured: ['W1']}),
                   (:Profile:Made {id: 'p2', account: 'ada', researcher: 'A2', name: 'Ada', biography: 'x', links: ['https://a.example'], featured: ['W1']})
            """;

    private Graph graph;
    private TrustDerivation trust;

    @BeforeEach
    void people() {
        graph = SharedNeo4j.emptyGraph();
        trust = new TrustDerivation(graph);
        run(PEOPLE);
    }

    @Test
    void levelFollowersAndCompleteProfileAreKeptOnTheResearcher() {
        refresh("A1", "A2", "A3");
        assertThat(kept("A1")).isEqualTo("3 2 1 true");
        assertThat(kept("A2")).isEqualTo("2 null null null");
        assertThat(kept("A3")).isEqualTo("null null null null");
    }

    @Test
    void whatIsNoMoreIsTakenAway() {
        refresh("A1");
        run("MATCH (c:Claim {id: 'c1'}) SET c.state = 'withdrawn', c.level = 0");
        run("MATCH (f:Follow) DELETE f");
        refresh("A1");
        assertThat(kept("A1")).isEqualTo("null null null null");
    }

    @Test
    void aFollowerCountsOnceTheyHoldARecord() {
        run(
                "CREATE (:Claim:Made {id: 'c4', account: 'cleo', researcher: 'A3', state: 'accepted', level: 2, acceptedAt: 2})");
        refresh("A1");
        assertThat(kept("A1")).isEqualTo("3 2 2 true");
    }

    @Test
    void theVersionGrowsOnlyWhenSomethingShownChanges() {
        refresh("A1");
        Object before = version();
        refresh("A1", "A3");
        assertThat(version()).isEqualTo(before);
        run("MATCH (f:Follow {id: 'f1'}) DELETE f");
        refresh("A1");
        assertThat(version()).isNotEqualTo(before);
    }

    @Test
    void whatWasMadeUnderIdsThatWereGivenUpCounts() {
        for (String former : List.of("A0", "A9", "orcid:0000-0001-8629-9506")) {
            run("MATCH (c:Claim {id: 'c1'}) SET c.researcher = '" + former + "'");
            refresh("A1");
            assertThat(kept("A1")).startsWith("3 ");
        }
        run("MATCH (c:Claim {id: 'c1'}) SET c.researcher = 'A3'");
        refresh("A1", "A3");
        assertThat(kept("A3")).as("an id somebody still has").startsWith("3 ");
        assertThat(kept("A1")).startsWith("null ");
    }

    @Test
    void allOfItIsDerivedAnewFromWhatPeopleMade() {
        run("MATCH (c:Claim {id: 'c2'}) SET c.researcher = 'A9'");
        run("MATCH (c:Claim {id: 'c1'}) SET c.state = 'withdrawn'");
        trust.refreshAll();
        assertThat(kept("A1")).isEqualTo("2 2 1 null");
    }

    @Test
    void aRebuildOfResearchersGivesTheSame() {
        refresh("A1", "A2");
        List<Object> before = List.of(kept("A1"), kept("A2"));
        run(
                "MATCH (r:Researcher) SET r:Stale, r.claimLevel = 5, r.followers = 9, r.verifiedFollowers = 9, r.completeProfile = true");
        run(
                "MATCH (r:Researcher) MERGE (r)-[:AUTHORED {position: 1, name: 'x', source: 's', affiliations: []}]->(:Work {id: 'W' + r.id})");
        new Derivation(graph, new DeriveSettings(100)).refresh(left -> {});
        assertThat(List.of(kept("A1"), kept("A2"))).isEqualTo(before);
        assertThat(kept("A3")).isEqualTo("null null null null");
    }

    private void refresh(String... researchers) {
        graph.write(
                CypherFile.named("trust/refresh"),
                transaction -> {
                    trust.refresh(transaction, List.of(researchers));
                    return researchers;
                });
    }

    private static String kept(String id) {
        try (var session = SharedNeo4j.driver().session()) {
            return session
                    .run(
                            "MATCH (r:Researcher {id: $id}) RETURN [x IN [r.claimLevel, r.followers, r.verifiedFollowers,"
                                    + " r.completeProfile] | coalesce(toString(x), 'null')] AS kept",
                            Map.of("id", id))
                    .single()
                    .get("kept")
                    .asList()
                    .stream()
                    .map(String::valueOf)
                    .collect(java.util.stream.Collectors.joining(" "));
        }
    }

    private static Object version() {
        try (var session = SharedNeo4j.driver().session()) {
            return session.run("MATCH (v:GraphVersion) RETURN v.number").single().get(0).asObject();
        }
    }

    private static void run(String query) {
        try (var session = SharedNeo4j.driver().session()) {
            session.run(query).consume();
        }
    }
}
