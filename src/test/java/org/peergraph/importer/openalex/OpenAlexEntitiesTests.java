package org.peergraph.importer.openalex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peergraph.importer.openalex.Samples.author;
import static org.peergraph.importer.openalex.Samples.institution;
import static org.peergraph.importer.openalex.Samples.json;
import static org.peergraph.importer.openalex.Samples.read;
import static org.peergraph.importer.openalex.Samples.topic;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peergraph.importer.CollectingSink;
import org.peergraph.importer.InstitutionRecord;
import org.peergraph.importer.ResearcherRecord;
import org.peergraph.importer.StatedAffiliation;
import org.peergraph.importer.TopicMention;
import org.peergraph.importer.TopicRecord;
import tools.jackson.databind.node.ObjectNode;

class OpenAlexEntitiesTests {

    @Test
    void readsAnAuthor() {
        ResearcherRecord author = read(author(), ResearcherRecord.class);

        assertThat(author.key()).isEqualTo("openalex:A5000000001");
        assertThat(author.version()).isEqualTo("2025-10-27T03:11:17.418693");
        assertThat(author.orcid()).isEqualTo("0000-0002-1825-0097");
        assertThat(author.name()).isEqualTo("Ada Vik-Sund");
        assertThat(author.alternatives()).containsExactly("A. Vik-Sund", "Ada V. Sund");
    }

    @Test
    void addsThePresentInstitutionsToTheStatedAffiliations() {
        assertThat(read(author(), ResearcherRecord.class).affiliations())
                .extracting(
                        affiliation -> affiliation.institution().openalex(),
                        StatedAffiliation::firstYear,
                        StatedAffiliation::lastYear,
                        StatedAffiliation::lastKnown)
                .containsExactly(
                        Tuple.tuple("I4000000001", 2021, 2024, true),
                        Tuple.tuple("I4000000003", null, null, false),
                        Tuple.tuple("I4000000004", null, null, true));
    }

    @Test
    void readsAnInstitution() {
        assertThat(read(institution(), InstitutionRecord.class))
                .isEqualTo(
                        new InstitutionRecord(
                                "openalex",
                                "I4000000001",
                                "2025-10-03T17:08:17.112745",
                                "I4000000001",
                                "03yez3163",
                                "Institute of Fjords",
                                List.of("Fjordinstituttet", "IF"),
                                "facility",
                                "NO",
                                "Bergen",
                                60.39,
                                5.32,
                                List.of("fjords.example"),
                                List.of("I4000000002", "I4000000008"),
                                null,
                                List.of()));
    }

    @Test
    void takesTheParentFromTheLineageWhereNothingElseIsSaid() {
        ObjectNode institution = institution();
        institution.remove("associated_institutions");

        assertThat(read(institution, InstitutionRecord.class).parents())
                .containsExactly("I4000000002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not an address", "mailto:a@b.example", "http:///x", "fjords.example"})
    void leavesOutAHomePageWithoutAHost(String homepage) {
        CollectingSink sink = read(institution().put("homepage_url", homepage));

        assertThat(sink.only(InstitutionRecord.class).domains()).isEmpty();
        assertThat(sink.notes()).containsEntry("home page with an unreadable address left out", 1);
    }

    @Test
    void readsATopic() {
        TopicRecord topic = read(topic(), TopicRecord.class);

        assertThat(topic.id()).isEqualTo("T10255");
        assertThat(topic.sourceId()).isEqualTo("T10255");
        assertThat(topic.name()).isEqualTo("Polar Oceans");
        assertThat(topic.description()).isEqualTo("Water below and beside the ice.");
        assertThat(topic.keywords()).containsExactly("Sea Ice", "Tides");
        assertThat(topic.level()).isEqualTo("topic");
        assertThat(above(topic)).containsExactly("subfield:1910", "field:19", "domain:3");
    }

    @ParameterizedTest
    @CsvSource({
        "https://openalex.org/subfields/1910, subfield:1910, subfield, field:19",
        "https://openalex.org/fields/19,      field:19,      field,    domain:3",
        "https://openalex.org/domains/3,      domain:3,      domain,",
    })
    void readsTheLevelsAboveTopics(String id, String ownId, String level, String parent) {
        TopicRecord topic = read(topic().put("id", id), TopicRecord.class);

        assertThat(topic.id()).isEqualTo(ownId);
        assertThat(topic.sourceId()).isEqualTo(ownId);
        assertThat(topic.level()).isEqualTo(level);
        assertThat(topic.parent() == null ? null : topic.parent().id()).isEqualTo(parent);
    }

    @Test
    void endsTheChainBelowALevelThatIsNotGiven() {
        assertThat(above(read(topic().putNull("field"), TopicRecord.class)))
                .containsExactly("subfield:1910");
        assertThat(above(read(topic().putNull("subfield"), TopicRecord.class))).isEmpty();
    }

    private static List<String> above(TopicRecord topic) {
        return Stream.iterate(topic.parent(), Objects::nonNull, TopicMention::parent)
                .map(TopicMention::id)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "https://openalex.org/S4306400194, sources",
        "https://openalex.org/P4310319965, publishers",
        "https://openalex.org/F4320321597, funders",
        "https://openalex.org/C41008148, concepts",
        "https://openalex.org/keywords/c4, keywords",
        "https://openalex.org/keywords/sea-ice, keywords",
        "https://openalex.org/countries/NO, countries",
        "https://openalex.org/sdgs/13, sdgs",
    })
    void notesTheKindsThatAreNotImported(String id, String kind) {
        CollectingSink sink = read(topic().put("id", id));

        assertThat(sink.records()).isEmpty();
        assertThat(sink.rejects()).isEmpty();
        assertThat(sink.notes()).containsOnlyKeys("not imported: " + kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "5",
                "{'id':null}",
                "{'id':''}",
                "{'id':17}",
                "{'id':'W'}",
                "{'id':'X12'}",
                "{'id':'https://openalex.org/Wabc'}",
                "{'id':'https://openalex.org/W12/x y'}",
                "{'id':'0704.0001'}",
                "{'id':'https://example.org/W12'}",
                "{'id':['W1']}",
                "{'id':'W1234567890123456'}"
            })
    void rejectsWhatHasNoIdOfOpenAlex(String entity) {
        CollectingSink sink = read(json(entity));

        assertThat(sink.records()).isEmpty();
        assertThat(sink.notes()).isEmpty();
        assertThat(sink.rejects()).hasSize(1);
    }

    @Test
    void leavesOutSuggestions() {
        CollectingSink sink =
                read(json("{'id':'https://openalex.org/W7','hint':'Lund','entity_type':'work'}"));

        assertThat(sink.records()).isEmpty();
        assertThat(sink.notes())
                .containsOnlyKeys("not imported: suggestions of the autocomplete address");
    }
}
