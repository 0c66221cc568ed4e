package org.peergraph.importer.openalex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.peergraph.importer.Authorship;
import org.peergraph.importer.CollectingSink;
import org.peergraph.importer.ReadProgress;
import org.peergraph.importer.RecordPosition;
import org.peergraph.importer.ResearcherRecord;
import org.peergraph.importer.TopicRecord;
import org.peergraph.importer.WorkRecord;

/** Reads a whole field's works, as they came from OpenAlex; skipped where they are not at hand. */
class OpenAlexRealDataTests {

    private static final Path DATA =
            Path.of(System.getProperty("peergraph.data", "../shared/data"), "openalex");

    private static CollectingSink sink = new CollectingSink();

    @BeforeAll
    static void readEverything() {
        assumeTrue(Files.isDirectory(DATA), () -> "no real data at " + DATA);
        sink = new CollectingSink();
        long start = System.nanoTime();
        new OpenAlexFiles(List.of(DATA)).read(RecordPosition.START, sink, ReadProgress.NONE);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "%d records in %.1f s, %.0f a second%n",
                sink.records().size(), seconds, sink.records().size() / seconds);
        sink.notes().forEach((note, count) -> System.out.printf("%7d  %s%n", count, note));
    }

    @Test
    void readsEveryRecord() {
        assertThat(sink.all(WorkRecord.class)).hasSize(5_796);
        assertThat(sink.all(ResearcherRecord.class)).hasSize(132);
        assertThat(sink.all(TopicRecord.class)).hasSize(4_516);
        assertThat(sink.rejects()).isEmpty();
    }

    @Test
    void readsEveryAuthorship() {
        List<Authorship> authorships = authorships();

        assertThat(authorships).hasSize(27_840);
        assertThat(authorships).filteredOn(each -> each.openalex() == null).hasSize(459);
        assertThat(authorships.stream().map(Authorship::openalex).filter(Objects::nonNull))
                .satisfies(ids -> assertThat(ids.stream().distinct()).hasSize(8_436));
    }

    @Test
    void readsEveryReference() {
        assertThat(sink.all(WorkRecord.class).stream().mapToInt(work -> work.references().size()))
                .satisfies(
                        counts ->
                                assertThat(counts.stream().mapToInt(Integer::intValue).sum())
                                        .isEqualTo(213_368));
    }

    @Test
    void knowsTheDirt() {
        assertThat(sink.all(WorkRecord.class)).filteredOn(WorkRecord::retracted).hasSize(5);
        assertThat(sink.notes())
                .containsEntry("work without a title", 1)
                .containsEntry("authorship without an author id", 459)
                .containsEntry("name that is an ORCID", 2)
                .containsEntry("institution without an id left out", 16)
                .containsEntry("malformed id of kind I left out", 25)
                .containsEntry("author list of exactly 100, where OpenAlex cuts", 5)
                .containsEntry("not read: api-responses.tar.xz (unpack it first)", 1);
        assertThat(authorships())
                .extracting(Authorship::name)
                .filteredOn(Objects::nonNull)
                .noneMatch(name -> name.contains("\u2010"))
                .anyMatch(name -> name.contains("\ufffd"));
    }

    @Test
    void keepsNoArxivDoi() {
        assertThat(sink.all(WorkRecord.class))
                .extracting(WorkRecord::doi)
                .noneMatch(doi -> doi != null && doi.startsWith("10.48550/arxiv"));
        assertThat(sink.all(WorkRecord.class))
                .filteredOn(work -> work.arxiv() != null)
                .hasSizeGreaterThanOrEqualTo(53);
    }

    private static List<Authorship> authorships() {
        return sink.all(WorkRecord.class).stream()
                .map(WorkRecord::authorships)
                .flatMap(Collection::stream)
                .toList();
    }
}
