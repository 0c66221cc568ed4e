package org.peergraph.importer.ror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.peergraph.importer.CollectingSink;
import org.peergraph.importer.InstitutionRecord;
import org.peergraph.importer.ReadProgress;
import org.peergraph.importer.RecordPosition;

/** Reads real records where they are: under the directory named by {@code peergraph.data}. */
class RorRealDataTests {

    private static final Path FILE =
            Path.of(
                    System.getProperty("peergraph.data", "../shared/data"),
                    "ror",
                    "organizations-v2.jsonl.gz");

    @Test
    void readsEveryRecord() {
        assumeTrue(Files.exists(FILE), () -> FILE + " is not there: skipped");
        var sink = new CollectingSink();

        new RorSource(List.of(FILE)).read(RecordPosition.START, sink, ReadProgress.NONE);

        assertThat(sink.rejects()).isEmpty();
        assertThat(sink.notes()).isEmpty();
        List<InstitutionRecord> institutions = sink.all(InstitutionRecord.class);
        assertThat(institutions)
                .hasSize(35_990)
                .allSatisfy(
                        institution -> {
                            assertThat(institution.name()).isNotBlank();
                            assertThat(institution.alternatives())
                                    .doesNotContain(institution.name());
                            assertThat(institution.type()).isNotNull();
                            assertThat(institution.country()).hasSize(2);
                            assertThat(institution.city()).isNotBlank();
                            assertThat(institution.latitude()).isBetween(-90.0, 90.0);
                            assertThat(institution.longitude()).isBetween(-180.0, 180.0);
                            assertThat(institution.version()).hasSize(10);
                        });
        assertThat(counts(institutions))
                .isEqualTo(
                        Map.of(
                                "active", 35_075,
                                "inactive", 725,
                                "withdrawn", 190,
                                "parents", 13_364,
                                "with successors", 511));
    }

    private static Map<String, Integer> counts(List<InstitutionRecord> institutions) {
        Map<String, Integer> counts = new TreeMap<>();
        for (InstitutionRecord institution : institutions) {
            counts.merge(String.valueOf(institution.status()), 1, Integer::sum);
            counts.merge("parents", institution.parents().size(), Integer::sum);
            counts.merge(
                    "with successors", institution.successors().isEmpty() ? 0 : 1, Integer::sum);
        }
        return counts;
    }
}
