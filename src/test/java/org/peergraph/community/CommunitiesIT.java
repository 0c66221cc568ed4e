package org.peergraph.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peergraph.graph.Graph;
import org.peergraph.graph.SharedNeo4j;

/**
 * Two teams that know each other a little, and somebody who works alone.
 *
 * <pre>
 *   a1 ─ a2           b1 ─ b2          c
 *    │ ╳ │  ·········  │ ╳ │
 *   a3 ─ a4           b3 ─ b4 ─ b5
 * </pre>
 */
class CommunitiesIT {

    private Graph graph;
    private Communities communities;

    @BeforeEach
    void twoTeams() {
        graph = SharedNeo4j.emptyGraph();
        communities = new Communities(graph);
        run(
                """
                UNWIND [['a', 4], ['b', 5], ['c', 1]] AS team
                CREATE (topic:Topic {id: 'T' + team[0], name: 'Topic ' + team[0], works: 10})
                CREATE (common:Topic {id: 'C' + team[0], name: 'Common', works: 1000})
                WITH team, topic, common
                UNWIND range(1, team[1]) AS i
                CREATE (r:Researcher {id: team[0] + i, works: 3})
                CREATE (r)-[:WORKS_ON {works: 3}]->(topic)
                CREATE (r)-[:WORKS_ON {works: 3}]->(common)
                """);
        run(
                """
                MATCH (x:Researcher), (y:Researcher)
                WHERE x.id < y.id AND left(x.id, 1) = left(y.id, 1)
                CREATE (x)-[:COAUTHORED_WITH {strength: 2.0}]->(y)
                """);
        run(
                """
                MATCH (x:Researcher {id: 'a2'}), (y:Researcher {id: 'b1'})
                CREATE (x)-[:COAUTHORED_WITH {strength: 0.1}]->(y)
                """);
    }

    @Test
    void teamsAreCommunitiesGreatestFirst() {
        Partition found = communities.find(left -> {}).orElseThrow();

        assertThat(found.communities()).isEqualTo(2);
        assertThat(found.modularity()).isBetween(0.4, 0.55);
        assertThat(members(0)).containsExactly("b1", "b2", "b3", "b4", "b5");
        assertThat(members(1)).containsExactly("a1", "a2", "a3", "a4");
        assertThat(ask("MATCH (r:Researcher {id: 'c1'}) RETURN r.community IS NULL"))
                .isEqualTo(true);
    }

    @Test
    void captionNamesWhatSetsACommunityApart() {
        communities.find(left -> {});

        assertThat(ask("MATCH (c:Community {id: 0}) RETURN c.caption").toString())
                .startsWith("Topic b");
        assertThat(ask("MATCH (c:Community {id: 0}) RETURN c.researchers")).isEqualTo(5L);
    }

    @Test
    void anotherRunReplacesTheFirst() {
        communities.find(left -> {});
        run("MATCH (r:Researcher) WHERE r.id IN ['a1', 'a3', 'a4'] DETACH DELETE r");
        Object before = ask("MATCH (v:GraphVersion) RETURN v.number");

        communities.find(left -> {});

        assertThat(ask("MATCH (c:Community) RETURN count(c)"))
                .isEqualTo(ask("MATCH (r:Researcher) RETURN count(DISTINCT r.community)"));
        assertThat(ask("MATCH (r:Researcher) RETURN count(r.leiden)")).isEqualTo(0L);
        assertThat((long) ask("MATCH (v:GraphVersion) RETURN v.number"))
                .isGreaterThan((long) before);
    }

    @Test
    void nobodyWithACollaboratorMakesNoCommunity() {
        run("MATCH ()-[pair:COAUTHORED_WITH]-() DELETE pair");

        assertThat(communities.find(left -> {})).isEmpty();
    }

    @Test
    void theDatabaseSaysThatItCan() {
        assertThat(communities.available()).isTrue();
    }

    private static List<Object> members(int community) {
        try (var session = SharedNeo4j.driver().session()) {
            return session.run(
                            "MATCH (r:Researcher {community: $id}) RETURN r.id ORDER BY r.id",
                            Map.of("id", community))
                    .list(row -> row.get(0).asObject());
        }
    }

    private static void run(String cypher) {
        try (var session = SharedNeo4j.driver().session()) {
            session.run(cypher).consume();
        }
    }

    private static Object ask(String cypher) {
        try (var session = SharedNeo4j.driver().session()) {
            return session.run(cypher).single().get(0).asObject();
        }
    }
}
