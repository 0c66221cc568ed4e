package org.peergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed between any two steps, a swap leaves a whole store, and the next start ends it. */
class StoreSwapTests {

    @TempDir Path store;

    @Test
    void putsTheNewStoreInPlaceOfTheOld() throws IOException {
        folder("data", "old");
        Path built = new StoreSwap(store).begin();
        folder(built.getFileName() + "/data", "new");

        new StoreSwap(store).install(built);

        assertThat(contents()).isEqualTo("new");
        assertThat(entries()).containsExactly("data");
    }

    @Test
    void installsWhereThereWasNoStore() throws IOException {
        Path built = new StoreSwap(store).begin();
        folder(built.getFileName() + "/data", "new");

        new StoreSwap(store).install(built);

        assertThat(contents()).isEqualTo("new");
    }

    @Test
    void killedWhileBuildingLeavesTheOldStore() throws IOException {
        folder("data", "old");
        folder("new-123/data", "half");

        new StoreSwap(store).finish();

        assertThat(contents()).isEqualTo("old");
        assertThat(entries()).containsExactly("data");
    }

    @Test
    void killedAfterTheNewStoreIsWholeEndsWithIt() throws IOException {
        folder("data", "old");
        folder("data.next", "new");

        new StoreSwap(store).finish();

        assertThat(contents()).isEqualTo("new");
        assertThat(entries()).containsExactly("data");
    }

    @Test
    void killedAfterTheOldStoreIsAsideEndsWithTheNewOne() throws IOException {
        folder("data.old", "old");
        folder("data.next", "new");

        new StoreSwap(store).finish();

        assertThat(contents()).isEqualTo("new");
        assertThat(entries()).containsExactly("data");
    }

    @Test
    void killedWhileTheOldStoreIsRemovedEndsWithTheNewOne() throws IOException {
        folder("data", "new");
        folder("data.old", "old");

        new StoreSwap(store).finish();

        assertThat(contents()).isEqualTo("new");
        assertThat(entries()).containsExactly("data");
    }

    private void folder(String name, String content) throws IOException {
        Files.createDirectories(store.resolve(name));
        Files.writeString(store.resolve(name).resolve("file"), content);
    }

    private String contents() throws IOException {
        return Files.readString(store.resolve("data/file"));
    }

    private List<String> entries() throws IOException {
        try (Stream<Path> entries = Files.list(store)) {
            return entries.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
