package org.peergraph.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.peergraph.graph.Graph;
import org.peergraph.graph.SharedNeo4j;

/** Recommendations where lists were derived by older rules: main topics have no figures yet. */
class OlderListsIT {

    private static final RecommendationRequest REQUEST = new RecommendationRequest(10);

    private static Graph graph;

    @BeforeAll
    static void chain() {
        graph = SharedNeo4j.emptyGraph();
        try (var session = SharedNeo4j.driver().session()) {
            session.run(
                            """
                            MERGE (version:GraphVersion {id: 'graph'}) SET version.number = 1
                            CREATE (:Topic {id: 'T1', adjacent: ['T2'], adjacentFigures: ['1.0 0.5 3 2020 2020']}), (:Topic {id: 'T2'})
                            WITH version
                            UNWIND [['me', ['middle'], 1, ['T1']], ['middle', ['me', 'other'], 2, ['T1', 'T2']],
                                    ['other', ['middle'], 1, ['T1', 'T2']]] AS row
                            CREATE (:Researcher {id: 'name:' + row[0], closest: [c IN row[1] | 'name:' + c],
                              collaborators: row[2], mainTopics: row[3], works: 2, topics: size(row[3])})
                            """)
                    .consume();
        }
    }

    @Test
    void collaboratorsAreRankedByWhomTheyShareAlone() {
        var found = new CollaboratorRecommendations(graph).of("name:me", REQUEST).collaborators();

        assertThat(found.items()).hasSize(1);
        assertThat(found.items().getFirst().id()).isEqualTo("name:other");
        assertThat(found.items().getFirst().topicOverlap()).isZero();
    }

    @Test
    void noTopicsAreRecommended() {
        var found = new TopicRecommendations(graph).of("name:me", REQUEST).topics();

        assertThat(found.items()).isEmpty();
    }
}
