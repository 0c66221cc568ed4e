package org.peergraph.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peergraph.importer.run.Records.ANU;
import static org.peergraph.importer.run.Records.openalex;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peergraph.graph.EntityNotFoundException;
import org.peergraph.importer.ImportedRecord;
import org.peergraph.importer.InstitutionMention;
import org.peergraph.importer.run.ListSource;
import org.peergraph.importer.run.Records;

/** What each kind of correction does, and what it refuses to do. */
class CorrectionsIT extends CorrectedGraph {

    private static final InstitutionMention CERN =
            new InstitutionMention("I67311998", "01ggx4157", "CERN", "facility", "CH", List.of());

    @BeforeEach
    void threePeopleAndFourWorks() {
        importAll(
                openalex("W1", "2024", "A1", "A2", "A3"),
                openalex("W2", "2024", "A2", "A3"),
                openalex("W3", "2024", "A1", "A4"),
                openalex("W4", "2024", "A4", "Jane Doe"),
                person("A1", "Ada Vik", null, ANU),
                person("A2", "A. Vik", ORCID, CERN));
    }

    @Test
    void twoWhoAreOneHaveAllWorksAndCollaboratorsOfBoth() {
        make(merge("A2", "A1"));

        assertThat(ask("MATCH (r:Researcher) RETURN collect(r.id)"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactlyInAnyOrder("A1", "A3", "A4", "name:jane-doe");
        assertThat(
                        ask(
                                "MATCH (r:Researcher {id: 'A1'}) RETURN [r.works, r.collaborators,"
                                        + " r.name, r.orcid]"))
                .isEqualTo(List.of(3L, 2L, "Ada Vik", ORCID));
        assertThat(
                        ask(
                                "MATCH (:Researcher {id: 'A1'})-[p:COAUTHORED_WITH]-(:Researcher"
                                        + " {id: 'A3'}) RETURN [p.works, p.strength]"))
                .isEqualTo(List.of(2L, 2.0));
        assertThat(
                        ask(
                                "MATCH (:Researcher {id: 'A1'})-[a:AUTHORED]->(w:Work {id: 'W1'})"
                                        + " RETURN [a.position, a.alsoAt, w.authorCount]"))
                .isEqualTo(List.of(1L, List.of(2L), 2L));
    }

    @Test
    void theRecordsAndPlacesOfTwoWhoAreOneAreThePersons() {
        make(merge("A2", "A1"));

        assertThat(ask("RETURN COUNT { (:Record)-[:DESCRIBES]->(:Researcher {id: 'A1'}) }"))
                .isEqualTo(2L);
        assertThat(
                        ask(
                                "MATCH (:Researcher {id: 'A1'})-[l:AFFILIATED_WITH]->(i) WHERE"
                                        + " l.stated IS NOT NULL RETURN collect(i.name)"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactlyInAnyOrder("Australian National University", "CERN");
        assertThat(ask("MATCH (r:Researcher {id: 'A1'}) RETURN r.nameVariants"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .contains("A. Vik", "A. Vik Jr.", "Ada Vik Jr.");
    }

    @Test
    void everyIdOfWhoWasMergedLeadsToThePersonUntilThatIsUndone() {
        assertThat(ownId("A2")).isEqualTo("A2");
        Correction made = make(merge("https://openalex.org/A2", "A1"));

        assertThat(List.of(ownId("A2"), ownId(ORCID), ownId("A1")))
                .isEqualTo(List.of("A1", "A1", "A1"));

        corrections.undo(made.id(), ADA, null);
        assertThat(List.of(ownId("A2"), ownId(ORCID), ownId("A1")))
                .isEqualTo(List.of("A2", "A2", "A1"));
    }

    @Test
    void mergesFollowOneAnother() {
        Correction first = make(merge("A3", "A2"));
        make(merge("A2", "A4"));
        assertThat(List.of(ownId("A3"), ownId("A2"))).isEqualTo(List.of("A4", "A4"));
        assertThat(ask("MATCH (r:Researcher {id: 'A4'}) RETURN r.works")).isEqualTo(4L);

        corrections.undo(first.id(), ADA, null);

        assertThat(List.of(ownId("A3"), ownId("A2"))).isEqualTo(List.of("A3", "A4"));
        assertThat(
                        ask(
                                "MATCH (:Researcher {id: 'A3'})-[:AUTHORED]->(w) WITH w ORDER BY"
                                        + " w.id RETURN collect(w.id)"))
                .isEqualTo(List.of("W1", "W2"));
    }

    @Test
    void whoIsOneAlreadyCannotBeMergedInACircle() {
        make(merge("A3", "A2"));
        List<String> before = dump();

        assertThatThrownBy(() -> make(merge("A2", "A3"))).isInstanceOf(AlreadyOneException.class);
        assertThatThrownBy(() -> make(merge("A1", "A1"))).isInstanceOf(AlreadyOneException.class);
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void twoOrcidsAreTwoPeople() {
        importAll(person("A4", "Noor Ali", OTHER_ORCID));
        List<String> before = dump();

        assertThatThrownBy(() -> make(merge("A4", "A2")))
                .isInstanceOf(OrcidConflictException.class)
                .hasMessageContaining("A. Vik has ORCID iD " + ORCID)
                .hasMessageContaining("Noor Ali has " + OTHER_ORCID);
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void anOrcidCountsAlsoBehindAnEarlierMerge() {
        importAll(person("A4", "Noor Ali", OTHER_ORCID));
        make(merge("A2", "A1"));

        assertThatThrownBy(() -> make(merge("A4", "A1")))
                .isInstanceOf(OrcidConflictException.class);
    }

    @Test
    void worksOfAnotherPersonGoToAPersonOfTheirOwn() {
        Correction made = make(split("A2", "W2"));

        String person = Objects.requireNonNull(made.person());
        assertThat(person).startsWith("person:");
        assertThat(ownId(person)).isEqualTo(person);
        assertThat(
                        ask(
                                "MATCH (r:Researcher)-[a:AUTHORED]->(:Work {id: 'W2'}) WHERE r.id"
                                        + " STARTS WITH 'person:' RETURN [r.name, r.works,"
                                        + " r.collaborators, a.rulings[0]]"))
                .isEqualTo(List.of("Author A2", 1L, 1L, made.id()));
        assertThat(ask("MATCH (r:Researcher {id: 'A2'}) RETURN [r.works, r.orcid]"))
                .isEqualTo(List.of(1L, ORCID));
    }

    @Test
    void aSplitLeavesAWorkToEither() {
        assertThatThrownBy(() -> make(split("A2", "W1", "W2")))
                .isInstanceOf(NothingLeftException.class);
        assertThatThrownBy(() -> make(split("A2"))).isInstanceOf(NothingLeftException.class);
    }

    @Test
    void aWorkThatIsNotTheirsIsNoLongerAmongTheirs() {
        make(notTheirs("A4", "W3", "W4"));

        assertThat(ask("RETURN COUNT { (:Researcher {id: 'A4'}) }")).isEqualTo(0L);
        assertThat(ask("MATCH (r:Researcher) WHERE r.id STARTS WITH 'person:' RETURN r.works"))
                .isEqualTo(2L);
    }

    @Test
    void onlyWhatIsThereCanBeTakenAway() {
        assertThatThrownBy(() -> make(notTheirs("A2", "W3")))
                .isInstanceOf(NotTheirsException.class)
                .hasMessageContaining("W3");
        assertThatThrownBy(() -> make(wrongPlace("A3", "01ggx4157", null)))
                .isInstanceOf(NotTheirsException.class);
        assertThatThrownBy(() -> make(notTheirs("A2", "W9")))
                .isInstanceOf(EntityNotFoundException.class);
    }

    @Test
    void whoseWorkIsWhoseCanBeSaidInTwoSteps() {
        Correction away = make(notTheirs("A2", "W2"));
        make(merge(Objects.requireNonNull(away.person()), "A1"));

        assertThat(
                        ask(
                                "MATCH (r:Researcher)-[a:AUTHORED]->(:Work {id: 'W2'}) WHERE r.id"
                                        + " <> 'A3' RETURN [r.id, r.works, size(a.rulings)]"))
                .isEqualTo(List.of("A1", 3L, 2L));
    }

    @Test
    void aRulingThatLeadsBackEnds() {
        Correction away = make(notTheirs("A2", "W2"));
        make(merge(Objects.requireNonNull(away.person()), "A2"));

        assertThat(
                        ask(
                                "MATCH (r:Researcher {id: 'A2'}) RETURN [r.works, COUNT {"
                                        + " (:Researcher)-[:AUTHORED]->(:Work {id: 'W2'}) }]"))
                .isEqualTo(List.of(2L, 2L));
    }

    @Test
    void aWrongPlaceGoesFromWorksAndFromTheirOwnRecord() {
        make(wrongPlace("A1", "019wvm592", null));

        assertThat(ask("RETURN COUNT { (:Researcher {id: 'A1'})-[:AFFILIATED_WITH]->() }"))
                .isEqualTo(0L);
        assertThat(
                        ask(
                                "MATCH (:Researcher {id: 'A2'})-[:AFFILIATED_WITH]->(i) RETURN"
                                        + " count(i)"))
                .isEqualTo(2L);
    }

    @Test
    void aPlaceThatNobodyElseNamesIsGone() {
        make(wrongPlace("A2", "I67311998", null));
        assertThat(ask("RETURN COUNT { (:Institution {openalex: 'I67311998'}) }")).isEqualTo(0L);
    }

    @Test
    void anotherPlaceTakesTheWrongOnesPlace() {
        make(wrongPlace("A1", "019wvm592", "01ggx4157"));

        assertThat(
                        ask(
                                "MATCH (:Researcher {id: 'A1'})-[l:AFFILIATED_WITH]->(i) RETURN"
                                        + " [i.id, l.works, l.firstYear]"))
                .isEqualTo(List.of("ror:01ggx4157", 2L, 2010L));
        assertThat(ask("RETURN COUNT { (:Work {id: 'W3'})-[:PRODUCED_AT]->() }")).isEqualTo(2L);
    }

    @Test
    void aProposalChangesNothingUntilItIsApplied() {
        List<String> before = said();
        Correction proposed = corrections.propose(merge("A2", "A1"), ADA, "same person");
        assertThat(said()).isEqualTo(before);

        Correction applied = corrections.apply(proposed.id(), "moderator", "It is so");
        assertThat(ownId("A2")).isEqualTo("A1");
        assertThat(Objects.requireNonNull(applied.decided()).by()).isEqualTo("moderator");
    }

    @Test
    void whatIsDecidedStaysDecided() {
        Correction proposed = corrections.propose(merge("A2", "A1"), ADA, "same person");
        corrections.refuse(proposed.id(), "moderator", "It is so");
        assertThatThrownBy(() -> corrections.apply(proposed.id(), "moderator", "It is so"))
                .isInstanceOf(AlreadyDecidedException.class);
        assertThatThrownBy(() -> corrections.undo(proposed.id(), "moderator", null))
                .isInstanceOf(AlreadyDecidedException.class);
        assertThatThrownBy(() -> corrections.undo("nothing", "moderator", null))
                .isInstanceOf(EntityNotFoundException.class);
    }

    @Test
    void moreWorksThanOneTransactionShouldWriteAreRefused() {
        importAll(
                ListSource.of(
                        IntStream.rangeClosed(1, Touched.MOST_WORKS + 1)
                                .<ImportedRecord>mapToObj(
                                        i ->
                                                Records.arxiv(
                                                        "2001.%05d".formatted(i),
                                                        "2020",
                                                        "Max Roe"))
                                .toList()));
        Object version = ask("MATCH (v:GraphVersion) RETURN v.number");

        assertThatThrownBy(() -> make(merge("name:max-roe", "A1")))
                .isInstanceOf(TooMuchToCorrectException.class);

        assertThat(ask("MATCH (v:GraphVersion) RETURN v.number")).isEqualTo(version);
        assertThat(ask("RETURN COUNT { (:SourcePerson) } + COUNT { (:Correction) }")).isEqualTo(0L);
    }
}
