package org.peergraph.importer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peergraph.importer.run.Records.arxiv;
import static org.peergraph.importer.run.Records.openalex;
import static org.peergraph.importer.run.Records.withArxiv;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peergraph.derive.Derivation;
import org.peergraph.derive.DeriveSettings;
import org.peergraph.derive.Rebuild;
import org.peergraph.graph.EntityIds;
import org.peergraph.graph.EntityReferences;
import org.peergraph.graph.MadeDump;
import org.peergraph.graph.ManyThings;
import org.peergraph.graph.SharedNeo4j;
import org.peergraph.identifier.EntityKind;

/** Imports and derivation change nothing people made, and what it names is still found. */
class WhatPeopleMadeIT extends GraphTests {

    private List<String> made;

    @BeforeEach
    void peopleMakeThings() {
        importAll(arxiv("2001.00001", "2020", "Ada Lovelace", "Bob Stone"));
        ManyThings.make(SharedNeo4j.driver());
        made = MadeDump.of(SharedNeo4j.driver());
    }

    @AfterEach
    void isAsItWas() {
        assertThat(MadeDump.of(SharedNeo4j.driver())).isEqualTo(made);
    }

    @Test
    void outlivesImportsThatChangeAndRenameEntities() {
        importAll(withArxiv(openalex("W1", "2024", "A1", "A2"), "2001.00001"));
        importAll(arxiv("2001.00001", "2025", "Ada Lovelace"));
        importAll(openalex("W1", "2026", "A3"));
    }

    @Test
    void outlivesAnInterruptedImport() {
        Interruption.afterRecords(2)
                .then(
                        importer,
                        ListSource.of(
                                openalex("W1", "2024", "A1"),
                                openalex("W2", "2024", "A1"),
                                openalex("W3", "2024", "A1")));
    }

    @Test
    void outlivesADerivationOfEverything() {
        Rebuild rebuild = new Rebuild(graph, new Derivation(graph, new DeriveSettings(100)));
        for (EntityKind kind : EntityKind.values()) {
            rebuild.of(kind, left -> {});
        }
    }

    @Test
    void anIdThatWasGivenUpLeadsToItsEntityAndBack() {
        EntityReferences references = new EntityReferences(graph, new EntityIds(graph));
        assertThat(references.find(EntityKind.WORK, "arxiv:2001.00001"))
                .contains("arxiv:2001.00001");

        importAll(withArxiv(openalex("W1", "2024", "A1", "A2"), "2001.00001"));
        ask("CREATE (r:Record {key: 'openalex:merged:W9', into: 'W1'}) RETURN count(r)");

        for (String named : List.of("arxiv:2001.00001", "W9", "W1")) {
            assertThat(references.find(EntityKind.WORK, named)).contains("W1");
            assertThat(references.names(EntityKind.WORK, "W1")).contains(named);
        }
        assertThat(references.find(EntityKind.WORK, "W404")).isEmpty();
        assertThat(references.find(EntityKind.RESEARCHER, "W1")).isEmpty();
    }
}
