package org.peergraph.importer.arxiv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peergraph.importer.Gzip;
import org.peergraph.importer.ImportFailedException;
import org.peergraph.importer.ReadProgress;
import org.peergraph.importer.RecordPosition;
import org.peergraph.importer.WorkRecord;

/** Reading files of arXiv metadata, whole, damaged and from a position on. */
class ArxivSourceTests extends ArxivFolder {

    @Test
    void rejectsALineAndGoesOn() throws IOException {
        read(
                write(
                        "a.jsonl",
                        WHOLE,
                        "{\"id\":",
                        "[1]",
                        "{\"title\":\"No id\"}",
                        "{\"id\":\"W123\"}",
                        SPARE + SPARE,
                        SPARE,
                        SPARE));

        assertThat(sink.all(WorkRecord.class))
                .extracting(WorkRecord::sourceId)
                .containsExactly("0704.0001", "0704.0002", "0704.0002");
        assertThat(sink.rejects())
                .hasSize(5)
                .containsEntry("a.jsonl:3", "not a JSON object")
                .containsEntry("a.jsonl:4", "no id")
                .containsEntry("a.jsonl:5", "not an arXiv id: W123");
        assertThat(sink.rejects().get("a.jsonl:2")).startsWith("not JSON: ");
        assertThat(sink.rejects().get("a.jsonl:6")).startsWith("not JSON: ");
    }

    @Test
    void handsOverWhatATruncatedDownloadHolds() throws IOException {
        byte[] whole = Gzip.of(WHOLE + "\n" + SPARE + "\n");
        Path file =
                Files.write(folder.resolve("a.json.gz"), Arrays.copyOf(whole, whole.length - 12));

        assertThatThrownBy(() -> read(file))
                .isInstanceOf(ImportFailedException.class)
                .hasMessageStartingWith(file + " is cut off after line ")
                .hasMessageEndingWith("download it again, then run the same command.");
        assertThat(sink.all(WorkRecord.class))
                .extracting(WorkRecord::sourceId)
                .contains("0704.0001");
    }

    @Test
    void refusesWhatIsNotArxivMetadata() throws IOException {
        for (String line :
                List.of("id,title", "[", "{\"id\":\"https://openalex.org/W1\",\"title\":\"T\"}")) {
            Path file = write("b.jsonl", line);
            assertThatThrownBy(() -> read(file))
                    .isInstanceOf(ImportFailedException.class)
                    .hasMessageStartingWith(
                            "b.jsonl is not arXiv metadata: its first line should be");
        }
        assertThatThrownBy(() -> new ArxivSource(List.of(folder.resolve("none.json"))))
                .isInstanceOf(ImportFailedException.class)
                .hasMessageContaining("none.json cannot be read");
    }

    @Test
    void goesOnAfterAPosition() throws IOException {
        Path first = write("a.jsonl", WHOLE, SPARE);
        Path second = write("b.jsonl", "{\"id\":", SPARE);
        var source = new ArxivSource(List.of(first, second));

        source.read(new RecordPosition(1, "b.jsonl", 1, ""), sink, ReadProgress.NONE);

        assertThat(sink.positions()).containsExactly(new RecordPosition(1, "b.jsonl", 2, ""));
        assertThat(source.name()).isEqualTo("arxiv");
        assertThat(source.fingerprint()).startsWith("arxiv:");
    }
}
