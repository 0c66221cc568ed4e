package org.peergraph.importer.openalex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peergraph.importer.openalex.Samples.json;
import static org.peergraph.importer.openalex.Samples.read;
import static org.peergraph.importer.openalex.Samples.work;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peergraph.importer.Authorship;
import org.peergraph.importer.CollectingSink;
import org.peergraph.importer.InstitutionMention;
import org.peergraph.importer.WorkRecord;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class OpenAlexAuthorshipsTests {

    private static final String ADA = "0000-0002-1825-0097";

    @Test
    void readsAuthorsInPrintedOrder() {
        InstitutionMention fjords =
                new InstitutionMention(
                        "I4000000001",
                        "03yez3163",
                        "Institute of Fjords",
                        "facility",
                        "NO",
                        List.of("I4000000002"));

        assertThat(read(work(), WorkRecord.class).authorships())
                .containsExactly(
                        new Authorship(
                                1,
                                "A5000000001",
                                ADA,
                                "Ada Vik-Sund",
                                "A. Vik‐Sund",
                                true,
                                List.of(fjords)),
                        new Authorship(2, null, null, "Bo Lund", "Lund, Bo", false, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Masquelier, Timothée | Timothée Masquelier",
                "Espinoza, D. Nicolas | D. Nicolas Espinoza",
                "Smith, John, Jr. | John Smith Jr.",
                "Smith, Jr. | Smith, Jr.",
                "Muhammad, Ahmad, Tangaza | Muhammad, Ahmad, Tangaza",
                "Lund, | Lund,",
                "Bo Lund | Bo Lund",
            })
    void putsTheNameOfAnUnidentifiedAuthorIntoReadingOrder(String printed, String name) {
        assertThat(only(author(null, printed, null), printed).name()).isEqualTo(name);
    }

    @Test
    void keepsTheCommaOfAnIdentifiedAuthor() {
        assertThat(only(author("A1", "Lund, Bo", null), "Bo Lund").name()).isEqualTo("Lund, Bo");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Abdullatif Al\u2010Shuhail | Abdullatif Al-Shuhail",
                "Abdullatif Al\u2013Shuhail | Abdullatif Al-Shuhail",
                "\u202aBo\u202c \u00a0 Lu\u00adnd | Bo Lund",
                "Jose\u0301 Lund | Jos\u00e9 Lund",
                "Jos\ufffd Lund | Jos\ufffd Lund",
            })
    void cleansTheNameButNotThePrintedOne(String dirty, String name) {
        Authorship authorship = only(author("A1", dirty, null), dirty);

        assertThat(authorship.name()).isEqualTo(name);
        assertThat(authorship.printedName()).isEqualTo(dirty);
    }

    @Test
    void takesANameThatIsAnOrcidForTheOrcid() {
        CollectingSink sink = sink(authorship(author(null, ADA, null), ADA));

        Authorship authorship = only(sink);
        assertThat(authorship.orcid()).isEqualTo(ADA);
        assertThat(authorship.name()).isNull();
        assertThat(authorship.printedName()).isEqualTo(ADA);
        assertThat(sink.notes()).containsEntry("name that is an ORCID", 1);
    }

    @Test
    void takesThePrintedNameWhereTheOtherIsAnOrcid() {
        Authorship authorship = only(author(null, "https://orcid.org/" + ADA, null), "Lund, Bo");

        assertThat(authorship.orcid()).isEqualTo(ADA);
        assertThat(authorship.name()).isEqualTo("Bo Lund");
    }

    @Test
    void isNotNamedByAnOrcidWithAWrongCheckDigit() {
        Authorship authorship = only(author(null, "0000-0002-1825-0098", null), "");

        assertThat(authorship.orcid()).isNull();
        assertThat(authorship.name()).isNull();
        assertThat(authorship.printedName()).isNull();
    }

    @Test
    void leavesOutAnOrcidWithAWrongCheckDigit() {
        CollectingSink sink = sink(authorship(author("A1", "Bo", "0000-0002-1825-0098"), "Bo"));

        assertThat(only(sink).orcid()).isNull();
        assertThat(sink.notes())
                .containsEntry("ORCID with a wrong form or check digit left out", 1);
    }

    @Test
    void ignoresAnOrcidOnTwoPeopleOfOneWork() {
        CollectingSink sink =
                sink(
                        authorship(author("A1", "Ada", ADA), "Ada"),
                        authorship(author("A2", "Bo", ADA), "Bo"),
                        authorship(author("A3", "Eva", "0000-0001-9203-7625"), "Eva"));

        assertThat(sink.only(WorkRecord.class).authorships())
                .extracting(Authorship::orcid)
                .containsExactly(null, null, "0000-0001-9203-7625");
        assertThat(sink.notes()).containsEntry("ORCID on two people of one work ignored", 1);
    }

    @Test
    void keepsTheOrcidOfSomebodyListedTwice() {
        CollectingSink sink =
                sink(
                        authorship(author("A1", "Ada", ADA), "Ada"),
                        authorship(author("A1", "Ada", ADA), "A."));

        assertThat(sink.only(WorkRecord.class).authorships())
                .extracting(Authorship::orcid)
                .containsExactly(ADA, ADA);
        assertThat(sink.notes()).containsEntry("author id repeated on one work", 1);
    }

    @Test
    void hasNoNameWhereThereIsNone() {
        CollectingSink sink = sink(authorship(author("A1", "", null), " - "));

        assertThat(only(sink).name()).isNull();
        assertThat(sink.notes()).containsEntry("authorship without a name", 1);
    }

    @Test
    void leavesOutInstitutionsWithoutAnId() {
        ObjectNode authorship = authorship(author("A1", "Bo", null), "Bo");
        authorship.set("institutions", json("[{'id':null,'display_name':null,'lineage':[]}]"));

        CollectingSink sink = sink(authorship);

        assertThat(only(sink).institutions()).isEmpty();
        assertThat(sink.notes()).containsEntry("institution without an id left out", 1);
    }

    @Test
    void isCertainOfAParentOnlyWhereTheLineageHasOneAncestor() {
        ObjectNode authorship = authorship(author("A1", "Bo", null), "Bo");
        authorship.set(
                "institutions",
                json(
                        """
                        [{'id':'I1','lineage':['I1']},
                         {'id':'I2','lineage':['I2','I9']},
                         {'id':'I3','lineage':['I8','I9','I3']},
                         {'id':'I4','lineage':['I8','I9']}]
                        """));

        assertThat(only(sink(authorship)).institutions())
                .extracting(InstitutionMention::parents)
                .containsExactly(List.of(), List.of("I9"), List.of(), List.of());
    }

    @Test
    void saysWhenAListMayHaveBeenCut() {
        ObjectNode[] hundred = new ObjectNode[100];
        for (int i = 0; i < hundred.length; i++) {
            hundred[i] = authorship(author("A" + (i + 1), "Somebody", null), "Somebody");
        }

        assertThat(sink(hundred).notes())
                .containsEntry("author list of exactly 100, where OpenAlex cuts", 1);
    }

    private static ObjectNode author(@Nullable String id, String name, @Nullable String orcid) {
        return Samples.JSON
                .createObjectNode()
                .put("id", id)
                .put("display_name", name)
                .put("orcid", orcid);
    }

    private static ObjectNode authorship(ObjectNode author, String printed) {
        ObjectNode authorship = Samples.JSON.createObjectNode().put("raw_author_name", printed);
        authorship.set("author", author);
        return authorship;
    }

    private static CollectingSink sink(ObjectNode... authorships) {
        ObjectNode work = work();
        ArrayNode list = work.putArray("authorships");
        List.of(authorships).forEach(list::add);
        return read(work);
    }

    private static Authorship only(CollectingSink sink) {
        return sink.only(WorkRecord.class).authorships().getFirst();
    }

    private static Authorship only(ObjectNode author, String printed) {
        return only(sink(authorship(author, printed)));
    }
}
