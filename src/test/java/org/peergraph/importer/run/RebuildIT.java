package org.peergraph.importer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peergraph.importer.run.Records.citing;
import static org.peergraph.importer.run.Records.openalex;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peergraph.derive.Derivation;
import org.peergraph.derive.DeriveSettings;
import org.peergraph.derive.Rebuild;
import org.peergraph.identifier.EntityKind;

/** What is derived can be dropped and made again. */
class RebuildIT extends GraphTests {

    private List<String> asImported;

    @BeforeEach
    void aFewWorks() {
        importAll(
                citing(openalex("W1", "2024", "A1", "A2", "A3"), "W2"),
                openalex("W2", "2024", "A1", "A2"),
                openalex("W3", "2024", "A4", "A1"));
        asImported = dump();
    }

    @Test
    void makesAgainWhatWasLost() {
        ask("MATCH ()-[e:COAUTHORED_WITH|WORKS_ON|ADJACENT_TO]-() DELETE e RETURN count(e)");
        ask("MATCH (r:Researcher) SET r.hIndex = 99, r.closeCollaborators = 99 RETURN count(r)");
        assertThat(dump()).isNotEqualTo(asImported);

        for (EntityKind kind : EntityKind.values()) {
            rebuild(100).of(kind, left -> {});
        }

        assertThat(dump()).isEqualTo(asImported);
    }

    @Test
    void followsAChangedAuthorLimit() {
        rebuild(2).of(EntityKind.RESEARCHER, left -> {});
        assertThat(ask("MATCH ()-[pair:COAUTHORED_WITH]->() RETURN count(pair)")).isEqualTo(2L);

        rebuild(100).of(EntityKind.RESEARCHER, left -> {});
        assertThat(dump()).isEqualTo(asImported);
    }

    @Test
    void stoppedInTheMiddleGoesOnWhereItWas() {
        ask("MATCH ()-[pair:COAUTHORED_WITH]-() DELETE pair RETURN count(pair)");
        assertThatThrownBy(
                        () ->
                                rebuild(100)
                                        .of(
                                                EntityKind.RESEARCHER,
                                                left -> {
                                                    if (marked()) {
                                                        throw new Interruption.Killed();
                                                    }
                                                }))
                .isInstanceOf(Interruption.Killed.class);
        assertThat(ask("MATCH (n:Rebuild) RETURN count(n)")).isEqualTo(1L);

        rebuild(100).of(EntityKind.RESEARCHER, left -> {});

        assertThat(dump()).isEqualTo(asImported);
    }

    private boolean marked() {
        return ask("MATCH (n:Rebuild) RETURN coalesce(n.marked, false)").equals(true);
    }

    private Rebuild rebuild(int authorLimit) {
        return new Rebuild(graph, new Derivation(graph, new DeriveSettings(authorLimit)));
    }
}
