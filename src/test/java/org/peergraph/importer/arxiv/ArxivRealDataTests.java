package org.peergraph.importer.arxiv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peergraph.importer.CollectingSink;
import org.peergraph.importer.ReadProgress;
import org.peergraph.importer.RecordPosition;
import org.peergraph.importer.WorkRecord;

/** Reads real files where they are: under the directory named by {@code peergraph.data}. */
class ArxivRealDataTests {

    private static final Path DATA =
            Path.of(System.getProperty("peergraph.data", "../shared/data"), "arxiv");

    @ParameterizedTest
    @CsvSource({
        "arxiv-metadata-oai-snapshot.first200.jsonl, 200",
        "profile-masquelier.jsonl, 7",
        "spiking-networks.jsonl.gz, 708"
    })
    void readsEveryLine(String name, int works) {
        Path file = DATA.resolve(name);
        assumeTrue(Files.exists(file), () -> file + " is not there: skipped");
        var sink = new CollectingSink();

        new ArxivSource(List.of(file)).read(RecordPosition.START, sink, ReadProgress.NONE);

        assertThat(sink.rejects()).isEmpty();
        assertThat(sink.all(WorkRecord.class))
                .hasSize(works)
                .allSatisfy(
                        work -> {
                            assertThat(work.title()).isNotBlank();
                            assertThat(work.authorships()).isNotEmpty();
                            assertThat(work.topics()).isNotEmpty();
                            assertThat(Objects.requireNonNull(work.date())).hasSize(10);
                            assertThat(work.version()).isGreaterThanOrEqualTo(work.date());
                        });
    }
}
