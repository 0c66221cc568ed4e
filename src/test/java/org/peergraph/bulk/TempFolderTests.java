package org.peergraph.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TempFolderTests {

    @TempDir Path parent;

    @Test
    void goesWithEverythingInIt() throws IOException {
        try (TempFolder folder = TempFolder.below(parent)) {
            Files.createDirectories(folder.path().resolve("a/b"));
            Files.writeString(folder.path().resolve("a/b/c"), "text");
        }
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void clearsAwayWhatAKilledLoadLeftAndNothingElse() throws IOException {
        Files.createDirectories(parent.resolve("peergraph-bulk-1/files"));
        Files.createDirectories(parent.resolve("other"));
        try (TempFolder running = TempFolder.below(parent);
                TempFolder next = TempFolder.below(parent)) {
            assertThat(parent.resolve("peergraph-bulk-1")).doesNotExist();
            assertThat(parent.resolve("other")).exists();
            assertThat(running.path()).exists();
            assertThat(next.path()).exists();
        }
    }
}
