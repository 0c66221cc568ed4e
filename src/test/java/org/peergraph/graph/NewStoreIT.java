package org.peergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A new store never harms the one in use. */
class NewStoreIT {

    private static final CypherFile SAVE = CypherFile.named("importer/run-save");
    private static final long MEMORY = 256L << 20;

    @TempDir Path store;

    @Test
    void isRefusedWhileAProcessHoldsTheStore() {
        try (OpenedStore _ = new OpenedStore(store)) {
            assertThatThrownBy(() -> NewStore.beside(store, true))
                    .isInstanceOf(StoreInUseException.class);
        }
    }

    @Test
    void isRefusedOverAStoreThatSomethingWasImportedInto() {
        importSomething();
        assertThatThrownBy(() -> NewStore.beside(store, false))
                .isInstanceOf(StoreNotEmptyException.class)
                .hasMessageContaining("--replace");
    }

    @Test
    void keepsOthersOffTheStoreInUse() {
        try (NewStore _ = NewStore.beside(store, false)) {
            assertThatThrownBy(() -> EmbeddedNeo4j.start(store, MEMORY))
                    .isInstanceOf(StoreInUseException.class);
        }
    }

    @Test
    void leavesTheStoreInUseAloneIfTheImporterFails() {
        importSomething();
        try (NewStore built = NewStore.beside(store, true)) {
            assertThatThrownBy(
                            () ->
                                    built.load(
                                            store,
                                            List.of("--nodes=Work=missing.csv"),
                                            MEMORY,
                                            MEMORY,
                                            line -> {}))
                    .isInstanceOf(OfflineImportException.class)
                    .hasMessageContaining("missing.csv");
        }
        assertThat(runs()).isEqualTo(1);
        assertThat(store.toFile().list()).noneMatch(name -> name.startsWith("new-"));
    }

    @Test
    void replacesAStoreAndGoesOnFromItsVersions() throws Exception {
        importSomething();
        long before = version("stats/version");
        long peopleBefore = version("people/version");
        try (NewStore built = loaded()) {
            complete(built, graph -> {});
            built.install();
        }
        assertThat(runs()).isZero();
        assertThat(version("stats/version")).isEqualTo(before + 1);
        assertThat(version("people/version")).isEqualTo(peopleBefore + 1);
    }

    @Test
    void hasEverythingPeopleMadeExactlyAsItWas() throws Exception {
        List<String> made = makeThings();
        try (NewStore built = loaded()) {
            assertThat(complete(built, graph -> {})).isEqualTo(ManyThings.NODES);
            built.install();
        }
        assertThat(made()).isEqualTo(made);
    }

    @Test
    void whatFailsAfterCarryingOverLeavesTheStoreInUseAsItWas() throws Exception {
        List<String> made = makeThings();
        try (NewStore built = loaded()) {
            assertThatThrownBy(
                            () ->
                                    complete(
                                            built,
                                            graph -> {
                                                throw new IllegalArgumentException("a step");
                                            }))
                    .hasMessage("a step");
        }
        assertThat(made()).isEqualTo(made);
        assertThat(runs()).isEqualTo(1);
    }

    @Test
    void isNotInstalledWithoutWhatPeopleMade() throws Exception {
        List<String> made = makeThings();
        try (NewStore built = loaded()) {
            built.open(MEMORY, graph -> new GraphSchema(graph).apply());
            assertThatThrownBy(built::install).isInstanceOf(IllegalStateException.class);
        }
        assertThat(made()).isEqualTo(made);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE (:Note:Made {id: 'n'})-[:ON]->(:Work {id: 'W1'})",
                "CREATE (:Note:Made {text: 'without an id'})"
            })
    void isRefusedWhereSomethingWouldBeLeftBehind(String stray) {
        try (OpenedStore opened = new OpenedStore(store);
                var session = opened.driver().session()) {
            session.run(stray).consume();
        }
        assertThatThrownBy(() -> NewStore.beside(store, true))
                .isInstanceOf(CarryingOverException.class);
        assertThat(store.toFile().list()).noneMatch(name -> name.startsWith("new-"));
    }

    private NewStore loaded() throws Exception {
        Files.writeString(store.resolve("works.csv"), ":ID(Work),id:string\n1,W1\n");
        NewStore built = NewStore.beside(store, true);
        built.load(
                store,
                List.of("--id-type=integer", "--nodes=Work=./works.csv"),
                MEMORY,
                MEMORY,
                line -> {});
        return built;
    }

    private static long complete(NewStore built, Consumer<Graph> step) {
        long[] nodes = new long[1];
        built.open(
                MEMORY,
                graph -> {
                    new GraphSchema(graph).apply();
                    nodes[0] = built.carryOver(graph);
                    step.accept(graph);
                });
        return nodes[0];
    }

    private List<String> makeThings() {
        importSomething();
        try (OpenedStore opened = new OpenedStore(store)) {
            opened.graph();
            ManyThings.make(opened.driver());
        }
        return made();
    }

    private List<String> made() {
        try (OpenedStore opened = new OpenedStore(store)) {
            return MadeDump.of(opened.driver());
        }
    }

    private void importSomething() {
        try (OpenedStore opened = new OpenedStore(store)) {
            opened.graph().write(SAVE, Map.of("id", "1", "properties", Map.of("source", "arxiv")));
        }
    }

    private int runs() {
        try (OpenedStore opened = new OpenedStore(store);
                var session = opened.driver().session()) {
            return session.run("RETURN COUNT { (:ImportRun) }").single().get(0).asInt();
        }
    }

    private long version(String query) {
        try (OpenedStore opened = new OpenedStore(store)) {
            return RememberedVersion.read(opened.graph(), CypherFile.named(query));
        }
    }
}
