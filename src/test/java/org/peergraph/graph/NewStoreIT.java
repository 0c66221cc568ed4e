package org.peergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new store never harms the one in use. */
class NewStoreIT {

    private static final CypherFile SAVE = CypherFile.named("importer/run-save");
    private static final CypherFile VERSION = CypherFile.named("stats/version");
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
    void replacesAStoreAndGoesOnFromItsVersion() throws Exception {
        importSomething();
        long before = version();
        Files.writeString(store.resolve("works.csv"), ":ID(Work),id:string\n1,W1\n");
        try (NewStore built = NewStore.beside(store, true)) {
            built.load(
                    store,
                    List.of("--id-type=integer", "--nodes=Work=./works.csv"),
                    MEMORY,
                    MEMORY,
                    line -> {});
            built.open(MEMORY, graph -> {});
            built.install();
        }
        assertThat(runs()).isZero();
        assertThat(version()).isEqualTo(before + 1);
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

    private long version() {
        try (OpenedStore opened = new OpenedStore(store)) {
            return opened.graph()
                    .readOne(VERSION, Map.of(), row -> row.longInteger("version"))
                    .orElseThrow();
        }
    }
}
