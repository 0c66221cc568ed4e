package org.peergraph.importer.openalex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peergraph.importer.openalex.Samples.json;
import static org.peergraph.importer.openalex.Samples.read;
import static org.peergraph.importer.openalex.Samples.work;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peergraph.importer.CollectingSink;
import org.peergraph.importer.TopicMention;
import org.peergraph.importer.VenueMention;
import org.peergraph.importer.WorkRecord;
import tools.jackson.databind.node.ObjectNode;

class OpenAlexWorksTests {

    @Test
    void readsAWork() {
        WorkRecord work = read(work(), WorkRecord.class);

        assertThat(work.key()).isEqualTo("openalex:W4000000001");
        assertThat(work.version()).isEqualTo("2025-11-02T07:08:09.123456");
        assertThat(work.openalex()).isEqualTo("W4000000001");
        assertThat(work.doi()).isEqualTo("10.5555/tides.2021.7");
        assertThat(work.title()).isEqualTo("Tides under ice, an <i>in situ</i> record");
        assertThat(work.type()).isEqualTo("article");
        assertThat(work.language()).isEqualTo("en");
        assertThat(work.date()).isEqualTo("2021-03-09");
        assertThat(work.revised()).isNull();
        assertThat(work.venue())
                .isEqualTo(
                        new VenueMention(
                                "S4000000007", "Annals of Cold Water", "2049-3630", "journal"));
        assertThat(work.venueName()).isEqualTo("Annals of Cold Water");
        assertThat(work.citedBy()).isEqualTo(12);
        assertThat(work.retracted()).isFalse();
    }

    @Test
    void putsTheAbstractTogetherAgain() {
        assertThat(read(work(), WorkRecord.class).abstractText())
                .isEqualTo("Under the ice tides move ice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'a':[0],'b':[7],'c':[2147483647]} | a b c",
                "{'a':[0],'b':'1','c':[2]} | a c",
                "{'a':[0],'b':[-1,1.5,null,'x',3],'c':[99999999999]} | a b",
                "{'a':null,'b':{}} |",
                "{} |",
                "['a','b'] |",
                "true |",
                "null |",
            })
    void readsAbstractsThatAreDamaged(String index, String text) {
        ObjectNode work = work();
        work.set("abstract_inverted_index", json(index));
        assertThat(read(work, WorkRecord.class).abstractText()).isEqualTo(text);
    }

    @Test
    void cutsAnAbstractThatIsABook() {
        ObjectNode work = work();
        ObjectNode index = work.putObject("abstract_inverted_index");
        for (int i = 0; i < 12_000; i++) {
            index.putArray("w" + i).add(i);
        }

        CollectingSink sink = read(work);

        assertThat(sink.only(WorkRecord.class).abstractText()).endsWith(" w9998 w9999");
        assertThat(sink.notes()).containsKey("abstract cut after 10,000 words");
    }

    @Test
    void takesTheArxivIdFromALocation() {
        assertThat(read(work(), WorkRecord.class).arxiv()).isEqualTo("2103.04567");
    }

    @Test
    void takesAnArxivDoiForTheArxivIdItIs() {
        ObjectNode work = work().put("doi", "https://doi.org/10.48550/arXiv.hep-th/9901001");
        work.remove("locations");

        assertThat(read(work, WorkRecord.class).arxiv()).isEqualTo("hep-th/9901001");
        assertThat(read(work, WorkRecord.class).doi()).isNull();
    }

    @Test
    void keepsTheFirstOfSeveralArxivIds() {
        ObjectNode work = work().put("doi", "https://doi.org/10.48550/arXiv.1701.00001");

        CollectingSink sink = read(work);

        assertThat(sink.only(WorkRecord.class).arxiv()).isEqualTo("1701.00001");
        assertThat(sink.notes()).containsKey("several arXiv ids on one work, the first kept");
    }

    @Test
    void leavesOutAnEmptyTitle() {
        CollectingSink sink = read(work().put("display_name", " ").putNull("title"));

        assertThat(sink.only(WorkRecord.class).title()).isNull();
        assertThat(sink.notes()).containsEntry("work without a title", 1);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-02-30, 2021",
        "soon, 2021",
        "'', 2021",
        "20023-01-01, 2021",
    })
    void fallsBackToTheYear(String day, String date) {
        assertThat(read(work().put("publication_date", day), WorkRecord.class).date())
                .isEqualTo(date);
    }

    @Test
    void hasNoDateFromAnImpossibleYear() {
        ObjectNode work = work().putNull("publication_date").put("publication_year", 20210);

        assertThat(read(work, WorkRecord.class).date()).isNull();
    }

    @Test
    void namesAVenueThatIsNotIdentified() {
        ObjectNode work = work();
        ((ObjectNode) work.get("primary_location")).putNull("source");

        assertThat(read(work, WorkRecord.class).venue()).isNull();
        assertThat(read(work, WorkRecord.class).venueName()).isEqualTo("Ann. Cold Water");
    }

    @Test
    void marksTheMainTopicAndBuildsTheChainAboveIt() {
        TopicMention domain =
                new TopicMention("domain:3", "Physical Sciences", "domain", null, false, null);
        TopicMention field =
                new TopicMention(
                        "field:19", "Earth and Planetary Sciences", "field", null, false, domain);
        TopicMention subfield =
                new TopicMention("subfield:1910", "Oceanography", "subfield", null, false, field);

        assertThat(read(work(), WorkRecord.class).topics())
                .containsExactly(
                        new TopicMention("T10255", "Polar Oceans", "topic", 0.98, true, subfield),
                        new TopicMention("T10031", "Ice Cores", "topic", 1.0, false, null));
    }

    @Test
    void listsReferencesOnceInOrder() {
        assertThat(read(work(), WorkRecord.class).references())
                .isEqualTo(List.of("W4000000009", "W4000000005"));
    }

    @Test
    void readsAWorkOfWhichTheIdIsAllThatIsKnown() {
        CollectingSink sink = read(json("{'id':'W1'}"));

        WorkRecord work = sink.only(WorkRecord.class);
        assertThat(work.version()).isEmpty();
        assertThat(work.authorships()).isEmpty();
        assertThat(work.citedBy()).isNull();
        assertThat(sink.notes()).containsOnlyKeys("work without a title");
    }
}
