package org.peergraph.importer.openalex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peergraph.importer.CollectingSink;
import org.peergraph.importer.Gzip;
import org.peergraph.importer.ImportFailedException;

/** Files that are damaged, cut off or something else. */
class OpenAlexBrokenFilesTests extends OpenAlexFolder {

    @Test
    void setsInvalidLinesAsideAndGoesOn() throws IOException {
        write(
                "works.jsonl",
                "{\"id\":\"W1\"\nnonsense\n{\"id\":\"W3\"}\n[]\n{\"id\":\"W5\"} {}\n"
                        + "{\"results\":[{\"id\":\"W6\"}]}\n{\"id\":\"W7\"}");

        CollectingSink sink = read();

        assertThat(sink.ids()).containsExactly("W3", "W7");
        assertThat(sink.rejects())
                .containsOnlyKeys(
                        "works.jsonl:1",
                        "works.jsonl:2",
                        "works.jsonl:4",
                        "works.jsonl:5",
                        "works.jsonl:6")
                .containsEntry("works.jsonl:4", "not a JSON object")
                .hasEntrySatisfying(
                        "works.jsonl:2", reason -> assertThat(reason).startsWith("invalid JSON"));
    }

    @Test
    void setsAPageThatIsCutOffAsideAndGoesOn() throws IOException {
        write("a.json", "{\n\"results\":[\n{\"id\":\"W1\"},\n{\"id\":");
        write("b.json", "{\"id\":\"W2\"}");

        CollectingSink sink = read();

        assertThat(sink.ids()).containsExactly("W2");
        assertThat(sink.rejects()).containsOnlyKeys("a.json:1");
    }

    @Test
    void goesOnAfterManyInvalidLinesOfASoundFile() throws IOException {
        write("works.jsonl", "{\"id\":\"W1\"}\n" + "?\n".repeat(30) + "{\"id\":\"W2\"}\n");

        assertThat(read().ids()).containsExactly("W1", "W2");
    }

    @Test
    void stopsAtADownloadThatIsCutOff() throws IOException {
        byte[] whole = Gzip.of("{\"id\":\"W1\"}\n".repeat(50_000));
        write("works.jsonl.gz", Arrays.copyOf(whole, whole.length - 20));

        assertThatThrownBy(this::read)
                .isInstanceOf(ImportFailedException.class)
                .hasMessageContaining("works.jsonl.gz is cut off after line ")
                .hasMessageContaining("download it again");
    }

    @Test
    void stopsAtAFileThatIsAnotherOne() throws IOException {
        write("papers.jsonl", "{\"id\":\"0704.0001\",\"title\":\"x\"}\n".repeat(30));

        assertThatThrownBy(this::read)
                .isInstanceOf(ImportFailedException.class)
                .hasMessageContaining("papers.jsonl:20: none of the 20 lines");
    }

    @Test
    void saysWhatToDoWithFilesItCannotRead() throws IOException {
        write("answers.tar.xz", "packed");
        write("works.csv", "id,title");

        assertThatThrownBy(() -> new OpenAlexFiles(List.of(folder.resolve("answers.tar.xz"))))
                .isInstanceOf(ImportFailedException.class)
                .hasMessageContaining("answers.tar.xz is an archive; unpack it first");
        assertThatThrownBy(() -> new OpenAlexFiles(List.of(folder.resolve("works.csv"))))
                .isInstanceOf(ImportFailedException.class)
                .hasMessageContaining("expected was a name ending in .jsonl");
        assertThatThrownBy(() -> new OpenAlexFiles(List.of(folder.resolve("gone.jsonl"))))
                .isInstanceOf(ImportFailedException.class)
                .hasMessageContaining("gone.jsonl cannot be read");
        assertThatThrownBy(this::source)
                .isInstanceOf(ImportFailedException.class)
                .hasMessageContaining("holds no file of OpenAlex");
    }
}
