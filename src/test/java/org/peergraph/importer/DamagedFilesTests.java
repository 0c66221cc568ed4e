package org.peergraph.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Packed files that are cut off, empty or damaged. */
class DamagedFilesTests extends InputFolder {

    @Test
    void handsOverEveryWholeLineOfATruncatedGzip() throws IOException {
        byte[] whole = Gzip.of("one\n" + "x".repeat(10) + incompressible());
        Path file = write("a.jsonl.gz", Arrays.copyOf(whole, whole.length - 2000));

        assertThatThrownBy(() -> readAll(files(), RecordPosition.START))
                .isInstanceOf(ImportFailedException.class)
                .hasMessage(
                        file
                                + " is cut off after line 1; what was read stays: download it again,"
                                + " then run the same command.");
        assertThat(read).containsExactly("0 a.jsonl.gz:1 one");
    }

    @Test
    void failsOnAnEmptyAndOnADamagedGzip() throws IOException {
        Path empty = write("a.jsonl.gz", new byte[0]);
        byte[] bytes = Gzip.of("one\n");
        bytes[bytes.length - 5] ^= 1;
        Path damaged = write("b.jsonl.gz", bytes);

        assertThatThrownBy(() -> readAll(InputFiles.of(List.of(empty)), RecordPosition.START))
                .isInstanceOf(ImportFailedException.class)
                .hasMessageContaining("is cut off after line 0");
        assertThatThrownBy(() -> readAll(InputFiles.of(List.of(damaged)), RecordPosition.START))
                .isInstanceOf(ImportFailedException.class)
                .hasMessageContaining("is damaged (Corrupt GZIP trailer) after line 1");
    }

    /** One line whose gzip is long enough to be cut within. */
    private static String incompressible() {
        return new Random(1)
                .ints(5_000, 'a', 'z')
                .collect(StringBuilder::new, (b, c) -> b.append((char) c), StringBuilder::append)
                .toString();
    }
}
