package org.peergraph.importer.arxiv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peergraph.importer.TopicMention;
import org.peergraph.importer.WorkRecord;

/** What a line of arXiv metadata says of a work. */
class ArxivWorksTests extends ArxivFolder {

    @Test
    void makesAWorkOfALine() throws IOException {
        read(write("a.jsonl", WHOLE));

        WorkRecord work = sink.all(WorkRecord.class).getFirst();
        assertThat(work.key()).isEqualTo("arxiv:0704.0001");
        assertThat(work.arxiv()).isEqualTo("0704.0001");
        assertThat(work.version()).isEqualTo("2008-11-26");
        assertThat(work.doi()).isEqualTo("10.1103/physrevd.76.013009");
        assertThat(work.title()).isEqualTo("Prompt diphotons at LHC energies");
        assertThat(work.abstractText()).isEqualTo("Erdős at $\\v{x}$ by 54.9\\%.");
        assertThat(work.type()).isEqualTo("preprint");
        assertThat(work.date()).isEqualTo("2007-04-02");
        assertThat(work.revised()).isEqualTo("2007-07-24");
        assertThat(work.venueName()).isEqualTo("Phys.Rev.D76:013009,2007");
        assertThat(work.references()).isEmpty();
        assertThat(work.authorships())
                .extracting(a -> a.position() + " " + a.name())
                .containsExactly("1 C. Balázs", "2 C.-P. Yuan Jr.");
        assertThat(sink.notes()).isEmpty();
        assertThat(sink.rejects()).isEmpty();
    }

    @Test
    void putsEachCategoryIntoItsGroup() throws IOException {
        read(write("a.jsonl", WHOLE));

        var physics = new TopicMention("arxiv:grp_physics", "Physics", "group", null, false, null);
        var computing =
                new TopicMention("arxiv:grp_cs", "Computer Science", "group", null, false, null);
        assertThat(sink.all(WorkRecord.class).getFirst().topics())
                .containsExactly(
                        new TopicMention(
                                "arxiv:hep-ph",
                                "High Energy Physics - Phenomenology",
                                "category",
                                null,
                                true,
                                physics),
                        new TopicMention(
                                "arxiv:cs.NE",
                                "Neural and Evolutionary Computing",
                                "category",
                                null,
                                false,
                                computing));
    }

    @Test
    void readsALineOfNullsAndALineOfWrongTypes() throws IOException {
        read(
                write(
                        "a.jsonl",
                        SPARE,
                        "{\"id\":\"hep-th/9901001\",\"authors\":null,\"title\":null,\"categories\":null,"
                                + "\"abstract\":null,\"doi\":null,\"versions\":null,\"authors_parsed\":null}",
                        "{\"id\":\"math.GT/0309136v2\",\"authors\":7,\"title\":[],\"categories\":{},\"abstract\":true,"
                                + "\"doi\":1,\"versions\":\"v1\",\"update_date\":3,\"authors_parsed\":[7,[null,3]]}"));

        assertThat(sink.rejects()).isEmpty();
        WorkRecord nulls = sink.all(WorkRecord.class).get(1);
        assertThat(nulls.title()).isNull();
        assertThat(nulls.date()).isEqualTo("1999");
        assertThat(nulls.version()).isEmpty();
        assertThat(nulls.authorships()).isEmpty();
        assertThat(nulls.topics()).isEmpty();
        WorkRecord wrong = sink.all(WorkRecord.class).get(2);
        assertThat(wrong.arxiv()).isEqualTo("math/0309136");
        assertThat(wrong.date()).isEqualTo("2003");
        assertThat(sink.notes())
                .containsAllEntriesOf(
                        Map.of(
                                "no title", 2,
                                "no category", 2,
                                "title is not text: left out", 1,
                                "versions is not a list: left out", 1,
                                "author is not a list: left out", 1));
    }

    @Test
    void datesAPaperWithoutVersionsByItsUpdateOrByItsId() throws IOException {
        String fields = "\"title\":\"T\",\"authors\":\"A. One\",\"categories\":\"cs.NE\"";
        read(
                write(
                        "a.jsonl",
                        "{\"id\":\"2304.12760\",\"update_date\":\"2023-05-01\"," + fields + "}",
                        "{\"id\":\"2304.12761\",\"update_date\":\"2025-05-01\"," + fields + "}"));

        assertThat(sink.all(WorkRecord.class))
                .extracting(WorkRecord::date)
                .containsExactly("2023-05-01", "2023");
        assertThat(sink.all(WorkRecord.class))
                .extracting(WorkRecord::version)
                .containsExactly("2023-05-01", "2025-05-01");
    }

    @Test
    void takesTheFirstUsableDoi() throws IOException {
        String fields = ",\"title\":\"T\",\"authors\":\"A. One\",\"categories\":\"cs.NE\"}";
        read(
                write(
                        "a.jsonl",
                        "{\"id\":\"0704.0001\",\"doi\":\"10.1214/08-AOS667; 10.1214/08-AOS668\""
                                + fields,
                        "{\"id\":\"0704.0002\",\"doi\":\"10.48550/arXiv.0704.0002\"" + fields,
                        "{\"id\":\"0704.0003\",\"doi\":\"10.471/JEMS/196 doi: 10.1000/X,\""
                                + fields,
                        "{\"id\":\"0704.0004\",\"doi\":\"10.1002/(SICI)1:4<338::AID>3.0.CO;2-B\""
                                + fields));

        assertThat(sink.all(WorkRecord.class))
                .extracting(WorkRecord::doi)
                .containsExactly(
                        "10.1214/08-aos667",
                        null,
                        "10.1000/x",
                        "10.1002/(sici)1:4<338::aid>3.0.co;2-b");
        assertThat(sink.notes())
                .containsEntry("further DOI: left out", 1)
                .containsEntry("not a DOI: left out", 1)
                .containsEntry("arXiv's own DOI: left out, it is the arXiv id", 1);
    }
}
