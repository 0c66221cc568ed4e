package org.peergraph.importer.ror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peergraph.importer.CollectingSink;
import org.peergraph.importer.Gzip;
import org.peergraph.importer.ImportFailedException;
import org.peergraph.importer.InstitutionRecord;
import org.peergraph.importer.ReadProgress;
import org.peergraph.importer.RecordPosition;

class RorSourceTests {

    private static final String OTHER = "{\"id\":\"https://ror.org/02feahw73\",\"names\":[]}";

    @TempDir private Path folder;

    private final CollectingSink sink = new CollectingSink();

    @Test
    void readsLinesOfBothSchemas() throws IOException {
        read(write("a.jsonl", RorSamples.v1().toString(), "", RorSamples.v2().toString()));

        assertThat(sink.all(InstitutionRecord.class))
                .extracting(InstitutionRecord::version)
                .containsExactly("", "2025-02-26");
        assertThat(sink.positions())
                .extracting(RecordPosition::toString)
                .containsExactly("a.jsonl:1", "a.jsonl:3");
    }

    @Test
    void readsTheArrayOfTheDump() throws IOException {
        read(write("dump.json", "[", RorSamples.v2().toPrettyString(), ",", OTHER, "]"));

        assertThat(sink.ids()).containsExactly("03yez3163", "02feahw73");
        assertThat(sink.positions())
                .extracting(RecordPosition::toString)
                .containsExactly("dump.json:1", "dump.json:2");
    }

    @Test
    void readsGzipAndFolders() throws IOException {
        Files.write(folder.resolve("b.jsonl.gz"), Gzip.of(OTHER));
        write("a.json", "[" + RorSamples.v1() + "]");
        write("readme.txt", "not read");

        read(folder);

        assertThat(sink.ids()).containsExactly("03yez3163", "02feahw73");
        assertThat(sink.rejects()).isEmpty();
    }

    @Test
    void setsAsideWhatCannotBeReadAndGoesOn() throws IOException {
        read(write("a.jsonl", "{\"id\":", "[]", "{\"id\":\"x\",\"names\":[]}", OTHER));
        read(write("b.json", "[{\"id\" \"x\"}, {}, " + OTHER + "]"));

        assertThat(sink.rejects())
                .containsOnlyKeys("a.jsonl:1", "a.jsonl:2", "a.jsonl:3", "b.json:1", "b.json:2")
                .hasEntrySatisfying("a.jsonl:1", why -> assertThat(why).startsWith("not JSON: "))
                .containsEntry("a.jsonl:2", "not a JSON object")
                .containsEntry("a.jsonl:3", "not a ROR id: x")
                .containsEntry("b.json:2", "no id");
        assertThat(sink.ids()).containsExactly("02feahw73", "02feahw73");
    }

    @Test
    void goesOnAfterAPosition() throws IOException {
        Path first = write("a.jsonl", OTHER);
        Path second = write("b.json", "[{\"id\":1}", ",", OTHER, "]");
        var source = new RorSource(List.of(first, second));

        source.read(new RecordPosition(1, "b.json", 1, ""), sink, ReadProgress.NONE);

        assertThat(sink.positions()).containsExactly(new RecordPosition(1, "b.json", 2, ""));
        assertThat(sink.rejects()).isEmpty();
        assertThat(source.name()).isEqualTo("ror");
        assertThat(source.fingerprint()).startsWith("ror:");
    }

    @Test
    void refusesAnotherFile() throws IOException {
        Path works =
                write(
                        "works.jsonl",
                        Collections.nCopies(30, "{\"id\":\"https://openalex.org/W1\"}")
                                .toArray(String[]::new));

        assertThatThrownBy(() -> read(works))
                .isInstanceOf(ImportFailedException.class)
                .hasMessageStartingWith("works.jsonl:20: nothing up to here is a record of ROR");
    }

    @Test
    void asksForAnArchiveToBeUnpacked() throws IOException {
        Path archive = write("ror-data.zip", "PK");

        assertThatThrownBy(() -> new RorSource(List.of(archive)))
                .isInstanceOf(ImportFailedException.class)
                .hasMessageContaining("ror-data.zip is an archive; unpack it first");
    }

    private void read(Path path) {
        new RorSource(List.of(path)).read(RecordPosition.START, sink, ReadProgress.NONE);
    }

    private Path write(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }
}
