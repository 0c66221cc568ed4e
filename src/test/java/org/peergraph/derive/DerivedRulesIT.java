package org.peergraph.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peergraph.graph.Graph;
import org.peergraph.graph.SharedNeo4j;
import org.peergraph.identifier.EntityKind;

/** A store that an older program derived says so until it is derived anew. */
class DerivedRulesIT {

    private Graph graph = SharedNeo4j.graph(Duration.ofSeconds(10));
    private DerivedRules rules = new DerivedRules(graph);

    @BeforeEach
    void newStore() {
        graph = SharedNeo4j.emptyGraph();
        rules = new DerivedRules(graph);
    }

    @Test
    void aNewStoreFollowsTheRulesOfThisProgram() {
        rules.begin();
        imported();

        assertThat(rules.outdated()).isEmpty();
        assertThat(OldRulesWarning.text(rules.outdated())).isEmpty();
    }

    @Test
    void anOlderStoreIsToldWhatToDerive() {
        imported();
        rules.begin();

        assertThat(rules.outdated()).containsExactly(EntityKind.values());
        assertThat(OldRulesWarning.text(rules.outdated()))
                .hasValueSatisfying(
                        text ->
                                assertThat(text)
                                        .contains(
                                                "'peergraph derive researchers works topics"
                                                        + " institutions'"));
    }

    @Test
    void whatIsDerivedAnewIsNotToldAgain() {
        imported();
        Rebuild rebuild = new Rebuild(graph, new Derivation(graph, new DeriveSettings(100)));

        rebuild.of(EntityKind.WORK, left -> {});
        rebuild.of(EntityKind.TOPIC, left -> {});

        assertThat(rules.outdated()).containsExactly(EntityKind.RESEARCHER, EntityKind.INSTITUTION);
        List.of(EntityKind.values()).forEach(kind -> rebuild.of(kind, left -> {}));
        assertThat(rules.outdated()).isEmpty();
    }

    private static void imported() {
        try (var session = SharedNeo4j.driver().session()) {
            session.run("CREATE (:ImportRun {id: $id})", Map.of("id", "earlier")).consume();
        }
    }
}
