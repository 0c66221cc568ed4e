package org.peergraph.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peergraph.coauthorship.Recency;
import org.peergraph.derive.DeriveSettings;
import org.peergraph.graph.EntityIds;
import org.peergraph.graph.Graph;
import org.peergraph.graph.SharedNeo4j;

/** Around busy people not everything is compared, and the answer says so. */
class BusyEndsIT {

    private static final Recency RECENCY = new Recency(10, 2025);
    private static final PathRequest ANY = new PathRequest(3, 6, null, null, null);

    private Graph graph;
    private EntityIds ids;

    @BeforeEach
    void graph() {
        graph = SharedNeo4j.emptyGraph();
        ids = new EntityIds(graph);
    }

    @Test
    void pathsTellThatOnlySomeOfTheEquallyShortWereCompared() {
        bothKnow(PathSearch.MOST + 1);

        Paths paths = search().between("name:a", "name:b", ANY);

        assertThat(paths.paths()).hasSize(3).allMatch(path -> path.steps() == 2);
        assertThat(paths.compared()).isEqualTo(PathSearch.MOST);
        assertThat(paths.rule()).endsWith("only 500 were compared");
    }

    @Test
    void pathsThatWereAllComparedTellNothingOfTheKind() {
        bothKnow(4);

        Paths paths = search().between("name:a", "name:b", ANY);

        assertThat(paths.compared()).isEqualTo(4);
        assertThat(paths.rule()).doesNotContain("compared");
    }

    @Test
    void introductionsTellThatTheTwoBetweenWereNotComparedWithAllTheyKnow() {
        chain(1);
        assertThat(introductionRule()).doesNotContain("those two");

        chain(101);
        assertThat(introductionRule()).contains("those two only where one is among the other's");
    }

    @Test
    void introductionsDoWithoutListsOfOlderRules() {
        chain(1);
        run("MATCH (r:Researcher) WHERE $number > 0 REMOVE r.closestFigures", 1);

        assertThat(search().between("name:a", "name:b", ANY).paths()).isEmpty();
        assertThat(introductionRule()).isNotEmpty();
    }

    private PathSearch search() {
        return new PathSearch(graph, ids, new DeriveSettings(100));
    }

    private String introductionRule() {
        return new IntroductionSearch(graph, ids)
                .between("name:a", "name:b", RECENCY)
                .introductions()
                .rule();
    }

    private static void bothKnow(int people) {
        run(
                """
                CREATE (a:Researcher {id: 'name:a'}), (b:Researcher {id: 'name:b'})
                WITH a, b
                UNWIND range(1, $number) AS i
                CREATE (a)-[:COAUTHORED_WITH {strength: 1.0, works: 1}]->(:Researcher {id: 'x' + i})
                       -[:COAUTHORED_WITH {strength: 1.0, works: 1}]->(b)
                """,
                people);
    }

    /** a knows x, x knows y, y knows b; the two between have so many collaborators. */
    private static void chain(int collaborators) {
        run(
                """
                UNWIND [['name:a', 'x', 1], ['x', 'y', $number], ['y', 'name:b', $number], ['name:b', 'y', 1]] AS each
                MERGE (r:Researcher {id: each[0]})
                SET r.closest = [each[1]], r.closestFigures = ['1.0 1 2020 2020'],
                    r.collaborators = each[2]
                """,
                collaborators);
    }

    private static void run(String query, int number) {
        try (var session = SharedNeo4j.driver().session()) {
            session.run(query, Map.of("number", number)).consume();
        }
    }
}
