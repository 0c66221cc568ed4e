package org.peergraph.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peergraph.importer.run.Records.ANU;
import static org.peergraph.importer.run.Records.arxiv;
import static org.peergraph.importer.run.Records.openalex;
import static org.peergraph.importer.run.Records.withArxiv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peergraph.importer.InstitutionMention;

/** A correction that is taken back leaves nothing behind. */
class UndoneCorrectionsIT extends CorrectedGraph {

    private static final InstitutionMention CERN =
            new InstitutionMention("I67311998", "01ggx4157", "CERN", "facility", "CH", List.of());

    @BeforeEach
    void records() {
        importAll(
                withArxiv(openalex("W1", "2024", "A1", "A2", "A3"), "2001.00001"),
                arxiv("2001.00001", "2020", "One", "Two", "Three"),
                openalex("W2", "2024", "A2", "A3", "@" + OTHER_ORCID),
                openalex("W3", "2024", "A1", "A4", "@" + ORCID),
                arxiv("2001.00002", "2020", "Jané Doe", "Max Roe"),
                arxiv("2001.00003", "2020", "Jane Doe", "Bo Li"),
                person("A1", "Ada Vik", null, ANU),
                person("A2", "A. Vik", ORCID, CERN, ANU));
    }

    static Stream<Ruling> rulings() {
        return Stream.of(
                merge("A2", "A1"),
                merge("A1", "A2"),
                merge("name:jane-doe", "A2"),
                merge("A2", "name:jane-doe"),
                merge("orcid:" + OTHER_ORCID, "A3"),
                split("A2", "W1"),
                split("name:jane-doe", "arxiv:2001.00003"),
                notTheirs("A4", "W3"),
                notTheirs("A2", "W1", "W3"),
                wrongPlace("A1", "019wvm592", null),
                wrongPlace("A2", "01ggx4157", "019wvm592"),
                wrongPlace("A2", "019wvm592", "01ggx4157"));
    }

    @ParameterizedTest
    @MethodSource("rulings")
    void theGraphIsWhatItWasBefore(Ruling ruling) {
        List<String> before = said();
        Correction made = make(ruling);
        assertThat(said()).isNotEqualTo(before);

        Correction undone = corrections.undo(made.id(), ADA, null);

        assertThat(said()).isEqualTo(before);
        assertThat(undone.state()).isEqualTo(Correction.State.UNDONE);
    }

    /** Merges and splits on top of each other, taken back in any order. */
    @Test
    void manyAreUndoneInAnyOrder() {
        List<String> before = said();
        for (int seed = 0; seed < 4; seed++) {
            List<String> made = new ArrayList<>();
            Correction away = make(notTheirs("A2", "W1"));
            made.add(away.id());
            made.add(make(merge(Objects.requireNonNull(away.person()), "A4")).id());
            made.add(make(merge("name:jane-doe", "A2")).id());
            made.add(make(split("A2", "arxiv:2001.00003")).id());
            made.add(make(merge("A2", "A1")).id());
            made.add(make(wrongPlace("A1", "019wvm592", null)).id());
            made.add(make(merge("A4", "A3")).id());
            Collections.shuffle(made, new Random(seed));
            made.forEach(id -> corrections.undo(id, ADA, null));
            assertThat(said()).as("seed %d", seed).isEqualTo(before);
        }
    }

    @Test
    void whoDecidedWhatStaysOnRecord() {
        Correction made = make(merge("A2", "A1"));
        corrections.undo(made.id(), "moderator", null);

        assertThat(
                        ask(
                                "MATCH (c:Correction:Made) RETURN [c.state, c.madeBy, c.decidedBy,"
                                        + " c.undoneBy, c.reason]"))
                .isEqualTo(List.of("undone", ADA, ADA, "moderator", "I should know"));
    }
}
