package org.peergraph.importer.ror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peergraph.importer.ror.RorSamples.institution;
import static org.peergraph.importer.ror.RorSamples.json;
import static org.peergraph.importer.ror.RorSamples.read;
import static org.peergraph.importer.ror.RorSamples.v1;
import static org.peergraph.importer.ror.RorSamples.v2;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peergraph.importer.CollectingSink;
import org.peergraph.importer.InstitutionRecord;

class RorRecordsTests {

    @Test
    void readsARecordOfSchema2() {
        assertThat(institution(v2()))
                .isEqualTo(
                        new InstitutionRecord(
                                "ror",
                                "03yez3163",
                                "2025-02-26",
                                null,
                                "03yez3163",
                                "Institute of Fjords",
                                List.of("Fjord House", "Fjordinstituttet", "IF"),
                                "facility",
                                "NO",
                                "Bergen",
                                60.39,
                                5.32,
                                List.of("fjords.example"),
                                List.of("ror:019wvm592", "ror:02feahw73"),
                                "inactive",
                                List.of("ror:02en5vm52")));
        assertThat(read(v2()).notes()).isEmpty();
    }

    @Test
    void readsARecordOfSchema1() {
        assertThat(institution(v1()))
                .isEqualTo(
                        new InstitutionRecord(
                                "ror",
                                "03yez3163",
                                "",
                                null,
                                "03yez3163",
                                "Institute of Fjords",
                                List.of("Fjord House", "Fjordinstituttet", "IF"),
                                "facility",
                                "NO",
                                "Bergen",
                                60.39,
                                5.32,
                                List.of("fjords.example"),
                                List.of("ror:02feahw73"),
                                "active",
                                List.of()));
        assertThat(read(v1()).notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.Fjords.example,             fjords.example",
        "http://fjords.example/,                 fjords.example",
        "https://west.example/institutes/fjords,",
        "https://west.example/?id=7,",
        "https://west.example/#fjords,",
        "no address,",
    })
    void takesTheHostOfAWebsiteThatIsAWholeHost(String address, String host) {
        var schema1 = v1().set("links", json("['" + address + "']"));
        var schema2 = v2().set("domains", json("[]"));
        schema2.set("links", json("[{'type':'website','value':'" + address + "'}]"));

        List<String> expected = host == null ? List.of() : List.of(host);
        assertThat(institution(schema1).domains()).isEqualTo(expected);
        assertThat(institution(schema2).domains()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "funder,                 funder",
        "funder|government,      government",
        "facility|government,    government",
        "Education|facility,     education",
    })
    void namesWhatAnInstitutionIsBeforeWhatItIsBesides(String types, String type) {
        String list = "[" + types.replace('|', ',').replaceAll("([A-Za-z]+)", "'$1'") + "]";

        assertThat(institution(v2().set("types", json(list))).type()).isEqualTo(type);
    }

    @Test
    void takesTheFirstLabelWhereNoNameIsMarked() {
        var record =
                v2().set(
                                "names",
                                json(
                                        "[{'value':'A','types':['acronym']},{'value':'B','types':['label']}]"));

        assertThat(institution(record).name()).isEqualTo("B");
        assertThat(read(record).notes()).containsKey("no name of type ror_display: label taken");
    }

    @Test
    void leavesOutRelationsWithItselfAndWithNobody() {
        var record =
                v2().set(
                                "relationships",
                                json(
                                        "[{'type':'parent','id':'https://ror.org/03yez3163'},{'type':'parent','id':'x'}]"));

        assertThat(institution(record).parents()).isEmpty();
        assertThat(read(record).notes())
                .containsOnlyKeys(
                        "relationship with itself left out",
                        "relationship without a ROR id left out");
    }

    @Test
    void notesWhatItDoesNotKnow() {
        var record = v2().put("status", "asleep").set("types", json("['castle']"));

        assertThat(institution(record).status()).isNull();
        assertThat(institution(record).type()).isNull();
        assertThat(read(record).notes())
                .containsOnlyKeys("unknown status left out", "unknown type left out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "5",
                "{'id':null,'names':[]}",
                "{'id':17,'names':[]}",
                "{'id':'https://ror.org/03yez3164','names':[]}",
                "{'id':'https://openalex.org/I1','names':[]}",
                "{'id':'https://ror.org/03yez3163'}"
            })
    void rejectsWhatIsNoRecordOfTheRegistry(String text) {
        CollectingSink sink = read(json(text));

        assertThat(sink.records()).isEmpty();
        assertThat(sink.notes()).isEmpty();
        assertThat(sink.rejects()).hasSize(1);
    }
}
