package org.peergraph.importer.openalex;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peergraph.importer.CollectingSink;
import org.peergraph.importer.ImportFailedException;
import org.peergraph.importer.MergedIdRecord;
import org.peergraph.importer.ReadProgress;
import org.peergraph.importer.RecordPosition;

class OpenAlexFilesTests {

    @TempDir private Path folder;

    @Test
    void readsOneEntityALineWhateverItsKind() throws IOException {
        write(
                "mixed.jsonl",
                "{\"id\":\"W1\"}\n{\"id\":\"A2\"}\n\n{\"id\":\"I3\"}\n{\"id\":\"S4\"}\n");

        CollectingSink sink = read();

        assertThat(sink.ids()).containsExactly("W1", "A2", "I3");
        assertThat(sink.positions())
                .extracting(RecordPosition::toString)
                .containsExactly("mixed.jsonl:1", "mixed.jsonl:2", "mixed.jsonl:4");
        assertThat(sink.notes()).containsEntry("not imported: sources", 1);
    }

    @Test
    void readsTheFoldersOfTheSnapshotInOrder() throws IOException {
        write("works/updated_date=2025-02-01/part_000.gz", gzip("{\"id\":\"W2\"}\n"));
        write("works/updated_date=2025-01-01/part_000.gz", gzip("{\"id\":\"W1\"}\n"));
        write("works/updated_date=2025-01-01/part_001.gz", gzip("{\"id\":\"W3\"}\n"));
        write("works/manifest", "{\"entries\":[]}");
        write("authors/updated_date=2025-01-01/part_000.gz", gzip("{\"id\":\"A1\"}\n"));
        write("RELEASE_NOTES.txt", "news");
        write("answers.tar.xz", "packed");

        CollectingSink sink = read();

        assertThat(sink.ids()).containsExactly("A1", "W1", "W3", "W2");
        assertThat(sink.positions().getFirst())
                .hasToString("authors/updated_date=2025-01-01/part_000.gz:1");
        assertThat(sink.notes())
                .containsKeys(
                        "not read: RELEASE_NOTES.txt", "not read: answers.tar.xz (unpack it first)")
                .doesNotContainKey("not read: manifest");
        assertThat(sink.rejects()).isEmpty();
    }

    @Test
    void readsMergedIdsOfWhatItImports() throws IOException {
        write(
                "merged_ids/authors/2022-06-07.csv.gz",
                gzip(
                        """
                        merge_date,id,merge_into_id
                        2022-06-07,A1,A2
                        2022-06-07,https://openalex.org/A3,https://openalex.org/A2
                        2022-06-07,A4,W2
                        2022-06-07,A5
                        """));
        write(
                "merged_ids/sources/2022-06-07.csv",
                "merge_date,id,merge_into_id\n2022-06-07,S1,S2\n");
        write("merged_ids/manifest", "{}");

        CollectingSink sink = read();

        assertThat(sink.records())
                .isEqualTo(
                        List.of(
                                new MergedIdRecord("openalex", "merged:A1", "2022-06-07", "A2"),
                                new MergedIdRecord("openalex", "merged:A3", "2022-06-07", "A2")));
        assertThat(sink.notes()).containsEntry("not imported: merged ids of other kinds", 1);
        assertThat(sink.rejects()).hasSize(2);
    }

    @Test
    void readsPagesAndSingleEntitiesOfTheApi() throws IOException {
        write("a.json", "{\"meta\":{\"count\":2},\"results\":[{\"id\":\"W1\"},{\"id\":\"W2\"}]}");
        write(
                "b.json",
                """
                {
                  "meta": {"count": 2},

                  "results": [
                    {"id": "W3"},
                    {"id": "W4"}
                  ]
                }
                """);
        write("c.json", "{\n  \"id\": \"A5\"\n}");
        write("d.json", "{\"id\":\"T6\"}");
        write("e.json", "[{\"id\":\"W7\"},\n{\"id\":\"W8\"}]");
        write("f.json", "{\"meta\":{\"count\":0},\"results\":[],\"group_by\":[]}");

        CollectingSink sink = read();

        assertThat(sink.ids()).containsExactly("W1", "W2", "W3", "W4", "A5", "T6", "W7", "W8");
        assertThat(sink.positions())
                .extracting(RecordPosition::toString)
                .startsWith("a.json:1", "a.json:2", "b.json:1", "b.json:2", "c.json:1");
        assertThat(sink.rejects()).isEmpty();
    }

    @Test
    void readsJsonLinesThatAreNamedJson() throws IOException {
        write("works.json", "{\"id\":\"W1\"}\n{\"id\":\n{\"id\":\"W3\"}\n");

        CollectingSink sink = read();

        assertThat(sink.ids()).containsExactly("W1", "W3");
        assertThat(sink.rejects()).containsOnlyKeys("works.json:2");
    }

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
    void resumesAfterEveryRecord() throws IOException {
        write("a.jsonl", "{\"id\":\"W1\"}\n{\"id\":\"W2\"}\n");
        write("b.json", "{\n\"results\":[{\"id\":\"W3\"},\n{\"id\":\"W4\"}]}");
        write("c.json", "{\"id\":\"W5\"}\n{\"id\":\"W6\"}\n");
        CollectingSink whole = read();
        assertThat(whole.ids()).hasSize(6);

        for (int i = 0; i < 6; i++) {
            CollectingSink rest = new CollectingSink();
            source().read(whole.positions().get(i), rest, ReadProgress.NONE);
            assertThat(rest.ids()).isEqualTo(whole.ids().subList(i + 1, 6));
        }
    }

    @Test
    void doesNotParseWhatItSkips() throws IOException {
        write("a.jsonl", "nonsense\n{\"id\":\"W2\"}\n{\"id\":\"W3\"}\n");
        CollectingSink sink = new CollectingSink();

        source().read(new RecordPosition(0, "a.jsonl", 2, ""), sink, ReadProgress.NONE);

        assertThat(sink.ids()).containsExactly("W3");
        assertThat(sink.rejects()).isEmpty();
    }

    @Test
    void stopsAtADownloadThatIsCutOff() throws IOException {
        byte[] whole = gzip("{\"id\":\"W1\"}\n".repeat(50_000));
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
    void goesOnAfterManyInvalidLinesOfASoundFile() throws IOException {
        write("works.jsonl", "{\"id\":\"W1\"}\n" + "?\n".repeat(30) + "{\"id\":\"W2\"}\n");

        assertThat(read().ids()).containsExactly("W1", "W2");
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

    @Test
    void isAnotherInputWhenAFileChanges() throws IOException {
        write("works.jsonl", "{\"id\":\"W1\"}\n");
        String before = source().fingerprint();
        assertThat(source().fingerprint()).isEqualTo(before).startsWith("openalex:");

        write("works.jsonl", "{\"id\":\"W1\"}\n{\"id\":\"W2\"}\n");

        assertThat(source().fingerprint()).isNotEqualTo(before);
    }

    private OpenAlexFiles source() {
        return new OpenAlexFiles(List.of(folder));
    }

    private CollectingSink read() {
        CollectingSink sink = new CollectingSink();
        source().read(RecordPosition.START, sink, ReadProgress.NONE);
        return sink;
    }

    private void write(String name, String text) throws IOException {
        write(name, text.getBytes(UTF_8));
    }

    private void write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
