package org.peergraph.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peergraph.generator.Nodes.counts;
import static org.peergraph.generator.Nodes.elements;
import static org.peergraph.generator.Nodes.id;
import static org.peergraph.generator.Nodes.ids;
import static org.peergraph.generator.Nodes.shareOfTop;
import static org.peergraph.generator.Nodes.texts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A corpus of 20,000 works has the shape of a literature. */
class RealisticCorpusTests {

    @TempDir private static Path folder;

    private static List<JsonNode> works = List.of();
    private static List<JsonNode> authors = List.of();
    private static List<JsonNode> institutions = List.of();
    private static List<JsonNode> topics = List.of();

    @BeforeAll
    static void generate() throws IOException {
        GeneratedCorpus corpus = GeneratedCorpus.of(20_000, 3, folder.resolve("corpus"));
        works = corpus.records("works");
        authors = corpus.records("authors");
        institutions = corpus.records("institutions");
        topics = corpus.records("topics");
    }

    @Test
    void hasAsManyWorksAsAsked() {
        assertThat(works).hasSize(20_000);
        assertThat(ids(works)).hasSize(20_000);
    }

    @Test
    void fewAuthorsWriteMuch() {
        Map<String, Long> written = counts(authorships(), each -> each.at("/author/id"));
        assertThat(shareOfTop(0.01, written)).isBetween(0.12, 0.35);
    }

    @Test
    void fewWorksAreCitedMuch() {
        Map<String, Long> cited = counts(references(), Function.identity());
        assertThat(shareOfTop(0.01, cited)).isBetween(0.12, 0.5);
    }

    @Test
    void institutionsHaveHubs() {
        Map<String, Long> named =
                counts(
                        authorships().flatMap(each -> elements(each.path("institutions"))),
                        each -> each.path("id"));
        assertThat(shareOfTop(0.01, named)).isBetween(0.05, 0.3);
    }

    @Test
    void mostTeamsAreSmallAndSomeHaveAThousandMembers() {
        List<Integer> sizes = works.stream().map(work -> work.path("authorships").size()).toList();
        assertThat(sizes.stream().filter(size -> size <= 10).count()).isGreaterThan(19_000);
        assertThat(sizes.stream().filter(size -> size >= 1_000).count()).isEqualTo(2);
        assertThat(sizes.stream().filter(size -> size > 10 && size < 100).count())
                .isGreaterThan(100);
    }

    @Test
    void authorsStayMostlyInOneSubfieldAndSomeBridge() {
        Map<String, Map<String, Integer>> subfields = new HashMap<>();
        for (JsonNode work : works) {
            String subfield = work.at("/primary_topic/subfield/id").stringValue();
            if (work.path("authorships").size() < 100) {
                elements(work.path("authorships"))
                        .forEach(
                                each ->
                                        subfields
                                                .computeIfAbsent(
                                                        each.at("/author/id").asString(),
                                                        _ -> new TreeMap<>())
                                                .merge(subfield, 1, Integer::sum));
            }
        }
        List<Double> shares =
                subfields.values().stream()
                        .filter(counts -> total(counts) >= 10)
                        .map(counts -> (double) largest(counts) / total(counts))
                        .toList();
        assertThat(shares.stream().filter(share -> share > 0.6).count())
                .isGreaterThan(shares.size() * 6L / 10);
        assertThat(shares.stream().filter(share -> share < 1).count())
                .isGreaterThan(shares.size() / 10L);
    }

    @Test
    void referencesPointToWorksOfTheCorpusAndAreCounted() {
        assertThat(ids(works)).containsAll(texts(references()));
        Map<String, Long> cited = counts(references(), Function.identity());
        assertThat(works)
                .allMatch(
                        work ->
                                work.path("cited_by_count").asLong()
                                        == cited.getOrDefault(id().apply(work), 0L));
    }

    @Test
    void hardlyAnythingCitesALaterWork() {
        assertThat(countReferences((citing, cited) -> date(cited).compareTo(date(citing)) > 0))
                .isPositive()
                .isLessThan(references().count() / 500);
    }

    @Test
    void referencesStayMostlyInTheField() {
        assertThat(countReferences((citing, cited) -> field(citing).equals(field(cited))))
                .isGreaterThan(references().count() / 2);
    }

    @Test
    void literatureGrows() {
        Map<String, Long> decades =
                works.stream()
                        .collect(
                                Collectors.groupingBy(
                                        work -> date(work).substring(0, 3), Collectors.counting()));
        assertThat(decades).containsOnlyKeys("198", "199", "200", "201", "202");
        assertThat(List.of("198", "199", "200", "201").stream().map(decades::get))
                .isSorted()
                .doesNotContainNull();
        assertThat(works.stream().map(work -> work.path("publication_year").asInt()))
                .contains(1980, 2025);
    }

    @Test
    void everyTopicHasItsWholeHierarchy() {
        assertThat(topics).hasSize(200);
        for (JsonNode topic : topics) {
            assertThat(id().apply(topic)).matches("https://openalex.org/T\\d+");
            for (String level : List.of("subfield", "field", "domain")) {
                assertThat(topic.at("/" + level + "/id").stringValue())
                        .matches("https://openalex.org/" + level + "s/\\d+");
            }
        }
        assertThat(counts(topics.stream(), each -> each.path("display_name"))).hasSize(200);
    }

    @Test
    void worksAreAboutOneToThreeKnownTopics() {
        assertThat(works)
                .allMatch(work -> work.path("topics").size() >= 1)
                .allMatch(work -> work.path("topics").size() <= 3)
                .allMatch(work -> work.path("primary_topic").equals(work.at("/topics/0")));
        assertThat(ids(topics))
                .containsAll(
                        texts(
                                works.stream()
                                        .flatMap(work -> elements(work.path("topics")))
                                        .map(topic -> topic.path("id"))));
    }

    @Test
    void narrowerLevelsHaveOneBroaderEach() {
        Map<String, String> above = new HashMap<>();
        for (JsonNode topic : topics) {
            for (List<String> pair :
                    List.of(List.of("subfield", "field"), List.of("field", "domain"))) {
                String broader = topic.path(pair.get(1)).path("id").stringValue();
                assertThat(above.put(topic.path(pair.get(0)).path("id").stringValue(), broader))
                        .isIn(null, broader);
            }
        }
    }

    @Test
    void homonymsAreDifferentPeople() {
        Map<String, Long> names = counts(authors.stream(), each -> each.path("display_name"));
        assertThat(names.values().stream().filter(people -> people > 1).count())
                .isBetween(200L, 4_000L);
    }

    @Test
    void authorsAreThoseTheWorksName() {
        Map<String, Long> written =
                counts(
                        works.stream()
                                .flatMap(
                                        work ->
                                                elements(work.path("authorships"))
                                                        .map(each -> each.at("/author/id"))
                                                        .distinct()),
                        Function.identity());
        assertThat(ids(authors)).isEqualTo(written.keySet());
        assertThat(authors)
                .allMatch(
                        author ->
                                author.path("works_count").asLong()
                                        == written.getOrDefault(id().apply(author), 0L));
    }

    @Test
    void institutionsOfAuthorsAndTheirPartsAreKnown() {
        Set<String> known = ids(institutions);
        List<JsonNode> parts =
                institutions.stream()
                        .filter(each -> !each.path("associated_institutions").isEmpty())
                        .toList();
        assertThat(parts).hasSizeGreaterThan(10);
        assertThat(known)
                .containsAll(
                        texts(parts.stream().map(each -> each.at("/associated_institutions/0/id"))))
                .containsAll(
                        texts(
                                authorships()
                                        .flatMap(each -> elements(each.path("institutions")))
                                        .map(each -> each.path("id"))));
    }

    private static Stream<JsonNode> authorships() {
        return works.stream().flatMap(work -> elements(work.path("authorships")));
    }

    private static Stream<JsonNode> references() {
        return works.stream().flatMap(work -> elements(work.path("referenced_works")));
    }

    /** The references from a citing to a cited work that are so. */
    private static long countReferences(BiPredicate<JsonNode, JsonNode> so) {
        Map<String, JsonNode> byId = works.stream().collect(Collectors.toMap(id(), work -> work));
        return works.stream()
                .mapToLong(
                        citing ->
                                elements(citing.path("referenced_works"))
                                        .map(each -> byId.get(each.stringValue()))
                                        .filter(cited -> so.test(citing, cited))
                                        .count())
                .sum();
    }

    private static String date(JsonNode work) {
        return work.path("publication_date").stringValue();
    }

    private static String field(JsonNode work) {
        return work.at("/primary_topic/field/id").stringValue();
    }

    private static int total(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(n -> n).sum();
    }

    private static int largest(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(n -> n).max().orElse(0);
    }
}
