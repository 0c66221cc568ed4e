package org.peergraph.importer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peergraph.importer.run.Institutions.ANU;
import static org.peergraph.importer.run.Institutions.COLLEGE;
import static org.peergraph.importer.run.Institutions.dated;
import static org.peergraph.importer.run.Institutions.openalex;
import static org.peergraph.importer.run.Institutions.ror;
import static org.peergraph.importer.run.Institutions.workAt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.peergraph.importer.ImportedRecord;

/** An institution follows from all its records and mentions, whatever their order. */
class InstitutionsToGraphIT extends GraphTests {

    private static final String SHOWN =
            "MATCH (i:Institution {id: 'ror:%s'}) RETURN [i.name, i.type, i.country, i.city, i.openalex]";

    @Test
    void registryIsBelievedAndOpenAlexFillsWhatItLeavesOut() {
        importAll(
                openalex("I1", ANU, "Nat. Univ.", "facility", "NZ", "Canberra"),
                ror(ANU, "The University", "education", "AU", null));

        assertThat(ask(SHOWN.formatted(ANU)))
                .isEqualTo(List.of("The University", "education", "AU", "Canberra", "I1"));
        assertThat(ask("MATCH (i:Institution) RETURN i.alternatives"))
                .isEqualTo(List.of("Another name", "Nat. Univ."));
        assertThat(ask("MATCH (r:Record)-[:DESCRIBES]->(:Institution) RETURN count(r)"))
                .isEqualTo(2L);
    }

    @Test
    void anyOrderMakesTheSameGraph() {
        expectSameInAnyOrder(
                workAt("W1", "I1", ANU, "Nat. Univ."),
                workAt("W2", "I1", ANU, "A. Nat. Univ."),
                workAt("W3", "I2", COLLEGE, "College"),
                openalex("I2", COLLEGE, "A college", "education", "NZ", "Perth", "I1"),
                openalex("I1", ANU, "Nat. Univ.", null, null, null, "I9"),
                ror(COLLEGE, "The College", "education", "AU", "Canberra", "ror:" + ANU),
                ror(ANU, "The University", "education", "AU", "Canberra", "ror:02feahw73"));
    }

    @Test
    void mentionWithoutRorIdMeetsTheRegistryWhenTheIdIsKnown() {
        expectSameInAnyOrder(
                workAt("W1", "I1", null, "Nat. Univ."),
                ror(ANU, "The University", "education", "AU", "Canberra"),
                openalex("I1", ANU, null, null, null, null),
                ror(COLLEGE, "The College", "education", "AU", null, "ror:" + ANU),
                openalex("I3", null, "Lab", "facility", null, null, "I1"));
    }

    @Test
    void firstByOpenAlexIdHasTheRorIdThatTwoClaim() {
        ImportedRecord[] records = {
            workAt("W1", "I2", ANU, "Second"),
            workAt("W2", "I1", ANU, "First"),
            ror(ANU, "The University", "education", "AU", "Canberra"),
            ror(COLLEGE, "The College", "education", "AU", null, "ror:" + ANU),
            openalex("I3", null, "Lab", "facility", null, null, "I2")
        };
        expectSameInAnyOrder(records);

        assertThat(ask("MATCH (i:Institution {openalex: 'I1'}) RETURN [i.id, i.name]"))
                .isEqualTo(List.of("ror:" + ANU, "The University"));
        assertThat(ask("MATCH (i:Institution {openalex: 'I2'}) RETURN [i.id, i.name]"))
                .isEqualTo(List.of("I2", "Second"));
        assertThat(ask("MATCH (:Institution {name: 'The College'})-[:PART_OF]->(w) RETURN w.id"))
                .isEqualTo("ror:" + ANU);
    }

    @Test
    void institutionThatWasTakenForAnotherLeavesTheRegistrysRecordBehind() {
        ImportedRecord mistaken = dated("2024", "I1", ANU, "Lab", "facility", "AU", null);
        ImportedRecord corrected = dated("2025", "I1", COLLEGE, "Lab", "facility", "AU", null);
        ImportedRecord university = ror(ANU, "The University", "education", "AU", "Canberra");
        ImportedRecord part = ror("02feahw73", "Part", "education", "AU", null, "ror:" + ANU);
        ImportedRecord work = workAt("W1", "I1", null, "A lab");

        List<String> expected = dumpAfter(corrected, university, part, work);

        assertThat(dumpAfter(mistaken, university, part, work, corrected)).isEqualTo(expected);
        assertThat(dumpAfter(work, university, mistaken, part, corrected)).isEqualTo(expected);
        assertThat(ask("MATCH (p:Institution {name: 'Part'})-[:PART_OF]->(w) RETURN w.name"))
                .isEqualTo("The University");
    }

    @Test
    void importingTwiceChangesNothing() {
        ImportedRecord[] records = {
            workAt("W1", "I1", ANU, "Nat. Univ."),
            openalex("I1", ANU, "Nat. Univ.", "facility", "NZ", null),
            ror(ANU, "The University", "education", "AU", "Canberra", "ror:" + COLLEGE)
        };
        importAll(records);
        List<String> once = dump();
        Object version = ask("MATCH (v:GraphVersion) RETURN v.number");

        ImportSummary again = importAll(records);

        assertThat(dump()).isEqualTo(once);
        assertThat(again.run().counts().unchanged()).isEqualTo(3);
        assertThat(ask("MATCH (v:GraphVersion) RETURN v.number")).isEqualTo(version);
    }

    @Test
    void nothingIsAwaitedThatNobodyNamesAnyMore() {
        importAll(openalex("I1", ANU, "Nat. Univ.", null, null, null, "I9"));
        assertThat(ask("MATCH (a:Awaited) RETURN collect(a.id)")).isEqualTo(List.of("I9"));
        importAll(ror(ANU, "The University", null, null, null, "ror:" + COLLEGE));
        assertThat(ask("MATCH (a:Awaited) RETURN collect(a.id)"))
                .isEqualTo(List.of("ror:" + COLLEGE));
    }

    @Test
    void statusAndSuccessorsAreKept() {
        importAll(Institutions.closed(ANU, "ror:" + COLLEGE));
        assertThat(ask("MATCH (i:Institution) RETURN [i.status] + i.successors"))
                .isEqualTo(List.of("inactive", "ror:" + COLLEGE));
    }

    private void expectSameInAnyOrder(ImportedRecord... records) {
        List<String> expected = dumpAfter(records);
        List<ImportedRecord> shuffled = new ArrayList<>(List.of(records));
        for (int seed = 0; seed < 12; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(dumpAfter(shuffled.toArray(ImportedRecord[]::new)))
                    .as("order %s", shuffled.stream().map(ImportedRecord::key).toList())
                    .isEqualTo(expected);
        }
    }
}
