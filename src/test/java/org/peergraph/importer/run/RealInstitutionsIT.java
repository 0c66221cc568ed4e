package org.peergraph.importer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.peergraph.graph.SharedNeo4j;
import org.peergraph.importer.CollectingSink;
import org.peergraph.importer.ImportSource;
import org.peergraph.importer.ImportedRecord;
import org.peergraph.importer.InstitutionMention;
import org.peergraph.importer.InstitutionRecord;
import org.peergraph.importer.ReadProgress;
import org.peergraph.importer.RecordPosition;
import org.peergraph.importer.WorkRecord;
import org.peergraph.importer.openalex.OpenAlexFiles;
import org.peergraph.importer.ror.RorSource;

/** Real works and the registry's records of their institutions make the same graph in any order. */
class RealInstitutionsIT extends GraphTests {

    private static final Path DATA =
            Path.of(System.getProperty("peergraph.data", "../shared/data"));

    @Test
    void orderDoesNotShow() {
        Path openalex = DATA.resolve("openalex/works.jsonl.gz");
        Path ror = DATA.resolve("ror/organizations-v2.jsonl.gz");
        for (Path file : List.of(openalex, ror)) {
            assumeTrue(Files.exists(file), () -> file + " is not there: skipped");
        }
        List<WorkRecord> works =
                read(new OpenAlexFiles(List.of(openalex)), WorkRecord.class).subList(0, 120);
        Set<String> rors = rors(works);
        List<InstitutionRecord> institutions =
                read(new RorSource(List.of(ror)), InstitutionRecord.class).stream()
                        .filter(institution -> rors.contains(institution.ror()))
                        .toList();
        assertThat(institutions).hasSizeGreaterThan(50);

        List<String> worksFirst = dumpAfterEach(works, institutions);
        assertThat(dumpAfterEach(institutions, works)).isEqualTo(worksFirst);
        List<ImportedRecord> mixed = new ArrayList<>(works);
        mixed.addAll(institutions);
        Collections.shuffle(mixed, new Random(7));
        assertThat(dumpAfterEach(mixed)).isEqualTo(worksFirst);
        assertThat(dumpAfterEach(mixed.subList(0, 150), mixed.subList(150, mixed.size())))
                .isEqualTo(worksFirst);
    }

    @SafeVarargs
    private List<String> dumpAfterEach(List<? extends ImportedRecord>... inOrder) {
        graph = SharedNeo4j.emptyGraph();
        for (List<? extends ImportedRecord> records : inOrder) {
            importAll(ListSource.of(records));
        }
        return dump();
    }

    private static Set<String> rors(List<WorkRecord> works) {
        return works.stream()
                .flatMap(work -> work.authorships().stream())
                .flatMap(authorship -> authorship.institutions().stream())
                .map(InstitutionMention::ror)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static <T extends ImportedRecord> List<T> read(ImportSource source, Class<T> kind) {
        CollectingSink sink = new CollectingSink();
        source.read(RecordPosition.START, sink, ReadProgress.NONE);
        return sink.all(kind);
    }
}
