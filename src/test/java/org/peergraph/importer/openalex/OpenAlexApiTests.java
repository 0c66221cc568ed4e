package org.peergraph.importer.openalex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peergraph.importer.CollectingSink;
import org.peergraph.importer.InstitutionRecord;
import org.peergraph.importer.ReadProgress;
import org.peergraph.importer.RecordPosition;
import org.peergraph.importer.ResearcherRecord;
import org.peergraph.importer.TopicRecord;
import org.peergraph.importer.WorkRecord;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is asked and fetched, page by page. */
class OpenAlexApiTests extends AskedOpenAlex {

    @Test
    void fetchesTheAuthorAndThenTheWorksPageByPage() {
        CollectingSink sink = read(ADA);

        assertThat(sink.all(ResearcherRecord.class)).hasSize(1);
        assertThat(sink.all(WorkRecord.class)).hasSize(WORKS);
        assertThat(sink.ids()).startsWith("A5000000001", "W1", "W2").endsWith("W25");
        assertThat(sink.records().get(1))
                .isEqualTo(Samples.read(Samples.work(1), WorkRecord.class));
        assertThat(server.requests()).first().asString().startsWith("/authors/A5000000001");
        assertThat(server.requests().subList(1, 4))
                .allSatisfy(request -> assertThat(request).startsWith("/works?"))
                .allSatisfy(request -> assertThat(request).contains("filter=author.id:A5000000001"))
                .allSatisfy(request -> assertThat(request).contains("per-page=10"))
                .allSatisfy(request -> assertThat(request).contains("select=id,doi,"));
        assertThat(server.agents()).allSatisfy(each -> assertThat(each).startsWith("Peergraph"));
        assertThat(pauses).isEmpty();
    }

    @Test
    void fetchesInstitutionsWithTheirPartsAndTopics() {
        assertThat(read(OpenAlexQuery.institution("I4000000001")).all(InstitutionRecord.class))
                .hasSize(1);
        assertThat(read(OpenAlexQuery.topic("T10255")).all(TopicRecord.class)).hasSize(1);
        assertThat(server.requests())
                .anyMatch(each -> each.contains("authorships.institutions.lineage:I4000000001"))
                .anyMatch(each -> each.contains("topics.id:T10255"));
    }

    @Test
    void fetchesTheWorksOfAFilter() {
        CollectingSink sink = read(OpenAlexQuery.filter("publication_year:2021,type:article"));

        assertThat(sink.records()).hasSize(WORKS);
        assertThat(server.requests())
                .hasSize(3)
                .allMatch(each -> each.contains("filter=publication_year:2021,type:article"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://orcid.org/0000-0002-1825-0097, orcid:0000-0002-1825-0097",
        "A77, A77",
    })
    void filtersByTheIdTheAuthorIsKnownUnder(String asked, String path) {
        server.merged("A77", "A5000000001");

        assertThat(read(OpenAlexQuery.author(asked)).ids()).hasSize(1 + WORKS);
        assertThat(server.requests().getFirst()).startsWith("/authors/" + path);
        assertThat(server.requests().getLast()).contains("author.id:A5000000001");
    }

    @Test
    void findsAnInstitutionByItsRorId() {
        assertThat(read(OpenAlexQuery.institution("https://ror.org/03yez3163")).ids())
                .hasSize(1 + WORKS);
    }

    @Test
    void announcesHowMuchItWillFetch() {
        assertThat(api(ADA).plan()).isEqualTo(new OpenAlexApi.Plan(25, 4));
        assertThat(api(ADA.withMost(20)).plan()).isEqualTo(new OpenAlexApi.Plan(20, 3));
        assertThat(api(OpenAlexQuery.filter("type:article")).plan())
                .isEqualTo(new OpenAlexApi.Plan(25, 3));
        assertThat(server.requests()).allMatch(each -> !each.contains("per-page=10"));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "9, 1", "10, 1", "11, 2", "20, 2", "24, 3", "25, 3", "400, 3"})
    void neverFetchesMoreThanWasAskedFor(int most, int pages) {
        CollectingSink sink = read(OpenAlexQuery.filter("type:article").withMost(most));

        assertThat(sink.records()).hasSize(Math.min(most, WORKS));
        assertThat(server.requests()).hasSize(pages);
        assertThat(server.requests().getFirst()).contains("per-page=" + Math.min(most, PAGE) + "&");
        int onLastPage = most % PAGE;
        if (most < WORKS && onLastPage != 0) {
            assertThat(server.requests().getLast()).contains("per-page=" + onLastPage + "&");
        }
    }

    @Test
    void fetchesWorksWhoseAuthorListIsCutAgainOnTheirOwn() {
        ObjectNode crowd = Samples.work(26);
        ArrayNode authorships = (ArrayNode) crowd.get("authorships");
        while (authorships.size() < 140) {
            authorships.add(authorships.get(0).deepCopy());
        }
        server.add(crowd);

        CollectingSink sink = read(ADA);

        assertThat(sink.all(WorkRecord.class).getLast().authorships()).hasSize(140);
        assertThat(server.requests()).anyMatch(each -> each.startsWith("/works/W26?select=id,"));
    }

    @Test
    void sendsKeyAndAddress() {
        server.requireKey("right&proper");
        key = "right&proper";

        assertThat(read(ADA).ids()).hasSize(1 + WORKS);
        assertThat(server.requests()).allMatch(each -> each.contains("mailto=library@example.org"));
    }

    @Test
    void tellsItsProgressInRecords() {
        List<String> told = new ArrayList<>();
        ReadProgress progress =
                new ReadProgress() {
                    @Override
                    public void size(long total, String unit) {
                        told.add(total + " " + unit);
                    }

                    @Override
                    public void advanceTo(long done) {
                        told.add(String.valueOf(done));
                    }
                };

        api(ADA.withMost(12)).read(RecordPosition.START, new CollectingSink(), progress);

        assertThat(told).startsWith("13 records", "2", "3").endsWith("12", "13").hasSize(13);
    }

    @Test
    void isAnotherInputForAnotherQuery() {
        String fingerprint = api(ADA).fingerprint();

        assertThat(api(OpenAlexQuery.author("https://openalex.org/A5000000001")).fingerprint())
                .isEqualTo(fingerprint);
        assertThat(api(ADA.withMost(5)).fingerprint()).isNotEqualTo(fingerprint);
        assertThat(api(OpenAlexQuery.topic("T1")).fingerprint()).isNotEqualTo(fingerprint);
    }
}
