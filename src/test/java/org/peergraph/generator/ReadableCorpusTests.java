package org.peergraph.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peergraph.identifier.ArxivId;
import org.peergraph.identifier.Doi;
import org.peergraph.identifier.Orcid;
import org.peergraph.identifier.RorId;
import org.peergraph.importer.Authorship;
import org.peergraph.importer.CollectingSink;
import org.peergraph.importer.InstitutionRecord;
import org.peergraph.importer.ReadProgress;
import org.peergraph.importer.RecordPosition;
import org.peergraph.importer.ResearcherRecord;
import org.peergraph.importer.StatedAffiliation;
import org.peergraph.importer.TopicRecord;
import org.peergraph.importer.WorkRecord;
import org.peergraph.importer.openalex.OpenAlexFiles;

/** The import reads a generated corpus as it reads OpenAlex's: all of it, the dirt noted. */
class ReadableCorpusTests {

    private static final int WORKS = 20_000;

    @TempDir private static Path folder;

    private static CollectingSink sink = new CollectingSink();

    @BeforeAll
    static void readEverything() throws IOException {
        Path corpus = GeneratedCorpus.of(WORKS, 5, folder.resolve("corpus")).folder();
        sink = new CollectingSink();
        new OpenAlexFiles(List.of(corpus)).read(RecordPosition.START, sink, ReadProgress.NONE);
    }

    @Test
    void rejectsNothing() {
        assertThat(sink.rejects()).isEmpty();
        assertThat(sink.all(WorkRecord.class)).hasSize(WORKS);
        assertThat(sink.all(ResearcherRecord.class)).hasSizeGreaterThan(WORKS / 2);
        assertThat(sink.all(InstitutionRecord.class)).hasSizeGreaterThan(100);
        assertThat(sink.all(TopicRecord.class)).hasSizeGreaterThan(100);
    }

    @Test
    void notesTheExpectedDirtOnly() {
        assertThat(sink.notes())
                .containsOnlyKeys(
                        "authorship without an author id",
                        "author id repeated on one work",
                        "name that is an ORCID",
                        "work without a title");
        assertThat(sink.notes().get("authorship without an author id"))
                .isBetween(500, (int) authorships().count() / 40);
        assertThat(sink.notes().get("work without a title")).isBetween(5, 60);
    }

    @Test
    void someNamesAreGarbledOrRightToLeft() {
        assertThat(printedNames().filter(name -> name.contains("\ufffd")).count())
                .isBetween(50L, 1_000L);
        assertThat(printedNames().filter(ReadableCorpusTests::isRightToLeft).count())
                .isGreaterThan(50);
    }

    private static boolean isRightToLeft(String name) {
        return name.codePoints()
                .anyMatch(
                        c ->
                                Character.getDirectionality(c)
                                        == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    @Test
    void someDoisAreRepeated() {
        Map<String, Long> dois =
                works().map(WorkRecord::doi)
                        .filter(Objects::nonNull)
                        .collect(Collectors.groupingBy(doi -> doi, Collectors.counting()));
        assertThat(dois.values().stream().filter(uses -> uses > 1).count()).isBetween(2L, 60L);
    }

    @Test
    void identifiersAreValid() {
        assertThat(works().map(WorkRecord::doi).filter(Objects::nonNull))
                .hasSizeGreaterThan(WORKS / 2)
                .allMatch(doi -> Doi.find(doi).isPresent());
        assertThat(works().map(WorkRecord::arxiv).filter(Objects::nonNull))
                .hasSizeGreaterThan(WORKS / 50)
                .doesNotHaveDuplicates()
                .allMatch(arxiv -> ArxivId.find(arxiv).isPresent());
        assertThat(sink.all(ResearcherRecord.class).stream().map(ResearcherRecord::orcid))
                .filteredOn(Objects::nonNull)
                .hasSizeGreaterThan(WORKS / 5)
                .doesNotHaveDuplicates()
                .allMatch(orcid -> Orcid.find(orcid).isPresent());
        assertThat(sink.all(InstitutionRecord.class).stream().map(InstitutionRecord::ror))
                .doesNotHaveDuplicates()
                .allMatch(ror -> RorId.find(ror).isPresent());
    }

    @Test
    void institutionsHaveAPlaceOnTheMap() {
        assertThat(sink.all(InstitutionRecord.class))
                .allSatisfy(
                        each -> {
                            assertThat(each.latitude()).isNotNull();
                            assertThat(each.longitude()).isNotNull();
                            assertThat(each.city()).isNotBlank();
                            assertThat(each.country()).hasSize(2);
                            assertThat(each.domains()).hasSize(1);
                        });
    }

    @Test
    void venuesHaveAnIssnWithItsCheckDigit() {
        Set<String> issns =
                works().map(WorkRecord::venue)
                        .filter(Objects::nonNull)
                        .map(venue -> venue.issn())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        assertThat(issns).hasSizeGreaterThan(20).allMatch(ReadableCorpusTests::isIssn);
    }

    private static boolean isIssn(String issn) {
        String digits = issn.replace("-", "");
        int total = 0;
        for (int i = 0; i < digits.length(); i++) {
            int value = digits.charAt(i) == 'X' ? 10 : digits.charAt(i) - '0';
            total += value * (8 - i);
        }
        return issn.matches("\\d{4}-\\d{3}[\\dX]") && total % 11 == 0;
    }

    @Test
    void partOfTheWorksHaveAnAbstractAndFewAreRetracted() {
        assertThat(works().filter(work -> work.abstractText() != null).count())
                .isBetween(WORKS / 3L, WORKS * 2L / 3);
        assertThat(works().filter(WorkRecord::retracted).count()).isBetween(3L, 60L);
        assertThat(works().map(WorkRecord::type).distinct().count()).isGreaterThan(5);
    }

    @Test
    void everyAuthorHasOneLastKnownAffiliationWithYears() {
        assertThat(sink.all(ResearcherRecord.class).stream().map(ResearcherRecord::affiliations))
                .allMatch(all -> all.stream().filter(StatedAffiliation::lastKnown).count() == 1)
                .allMatch(all -> all.stream().allMatch(each -> each.firstYear() != null));
    }

    @Test
    void oneAuthorCorrespondsOnEveryWork() {
        assertThat(works())
                .allMatch(
                        work ->
                                work.authorships().stream()
                                                .filter(Authorship::corresponding)
                                                .count()
                                        == 1);
    }

    private static Stream<WorkRecord> works() {
        return sink.all(WorkRecord.class).stream();
    }

    private static Stream<Authorship> authorships() {
        return works().flatMap(work -> work.authorships().stream());
    }

    private static Stream<String> printedNames() {
        return authorships().map(Authorship::printedName).filter(Objects::nonNull);
    }
}
