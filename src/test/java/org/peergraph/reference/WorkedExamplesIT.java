package org.peergraph.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.peergraph.adjacency.Measures;
import org.peergraph.coauthorship.Collaboration;
import org.peergraph.coauthorship.JointWork;
import org.peergraph.coauthorship.Recency;
import org.peergraph.graph.EntityNotFoundException;
import org.peergraph.path.PathRequest;
import org.peergraph.recommend.RecommendationRequest;
import org.peergraph.recommend.RecommendedCollaborators.Candidate;
import org.peergraph.web.BadParameterException;

/**
 * Numbers worked out by hand.
 *
 * <pre>
 *  W1 2010  A1 A2          T1 T2
 *  W2 2020  A1 A2 A3       T1 T2
 *  W3 2020  A2 A4          T1
 *  W4 2015  A3 A4          T3
 *  W5 2018  A1 … A5        T1        5 authors, above the limit of 4
 *  W6 2019  A6             T2
 *  W7 2021  A3 A7          T3
 *  W8 2021  A3 A8          T3
 * </pre>
 */
class WorkedExamplesIT {

    private static final Literature PAPERS =
            new Literature(
                    List.of(
                            Paper.of("W1", 2010, List.of("A1", "A2"), List.of("T1", "T2")),
                            Paper.of("W2", 2020, List.of("A1", "A2", "A3"), List.of("T1", "T2")),
                            Paper.of("W3", 2020, List.of("A2", "A4"), List.of("T1")),
                            Paper.of("W4", 2015, List.of("A3", "A4"), List.of("T3")),
                            Paper.of(
                                    "W5",
                                    2018,
                                    List.of("A1", "A2", "A3", "A4", "A5"),
                                    List.of("T1")),
                            Paper.of("W6", 2019, List.of("A6"), List.of("T2")),
                            Paper.of("W7", 2021, List.of("A3", "A7"), List.of("T3")),
                            Paper.of("W8", 2021, List.of("A3", "A8"), List.of("T3"))),
                    4);
    private static final Recency TEN_YEARS_IN_2020 = new Recency(10, 2020);
    private static final PathRequest USUAL = new PathRequest(3, 6, null, null, null);

    private static LoadedLiterature loaded;

    @BeforeAll
    static void load() {
        loaded = LoadedLiterature.load(PAPERS);
    }

    /** Newman, PRE 64, 016132 (2001), eq. 2: 1/(2−1) + 1/(3−1). */
    @Test
    void newmansStrengthOfAPaperOfTwoAndOneOfThree() {
        Collaboration found = loaded.collaborations().between("A1", "A2", TEN_YEARS_IN_2020);
        assertThat(found.strength().newman()).isCloseTo(1.5, within(1e-9));
        assertThat(found.strength().works()).isEqualTo(2);
        assertThat(found.terms().items()).extracting(JointWork::id).containsExactly("W2", "W1");
    }

    /** Ten years old with a half-life of ten years: half of 1, and all of the new 1/2. */
    @Test
    void recentStrengthHalvesWithEveryHalfLife() {
        Collaboration found = loaded.collaborations().between("A1", "A2", TEN_YEARS_IN_2020);
        assertThat(found.strength().recent()).isCloseTo(0.5 * 1 + 0.5, within(1e-9));
    }

    @Test
    void aHyperAuthoredWorkIsToldAndDoesNotCount() {
        Collaboration found = loaded.collaborations().between("A1", "A4", TEN_YEARS_IN_2020);
        assertThat(found.strength().works()).isZero();
        assertThat(found.terms().items()).isEmpty();
        assertThat(found.notCounted().items())
                .singleElement()
                .satisfies(
                        work -> {
                            assertThat(work.id()).isEqualTo("W5");
                            assertThat(work.reason()).isEqualTo("more than 4 authors");
                        });
        assertThat(found.rankOfB().newman()).isNull();
    }

    /** T1 has 4 works, T2 3, both 2, all 8: 2/12, and ln(2·8/12)/−ln(2/8) = 0.2876…/1.3862…. */
    @Test
    void measuresOfTwoTopics() {
        Measures found = loaded.adjacencies().between("T1", "T2").measures();
        assertThat(found.associationStrength()).isCloseTo(1.0 / 6, within(1e-9));
        assertThat(found.npmi()).isCloseTo(0.207518749639, within(1e-9));
    }

    /** Bouma, GSCL 2009: −1 is the limit where nothing occurs together. */
    @Test
    void topicsWithNothingInCommon() {
        Measures found = loaded.adjacencies().between("T2", "T3").measures();
        assertThat(found.support()).isZero();
        assertThat(found.associationStrength()).isZero();
        assertThat(found.npmi()).isEqualTo(-1);
    }

    /** A1 and A4 share A2 (3 collaborators) and A3 (5): 1/ln 3 + 1/ln 5, natural logarithms. */
    @Test
    void adamicAdarOfTwoSharedCollaborators() {
        List<Candidate> found =
                loaded.collaborators()
                        .of("A1", new RecommendationRequest(10))
                        .collaborators()
                        .items();
        assertThat(found).extracting(Candidate::id).containsExactly("A4", "A7", "A8");
        assertThat(found.getFirst().adamicAdar())
                .isCloseTo(0.910239226626 + 0.621334934560, within(1e-9));
    }

    @Test
    void equalCandidatesComeById() {
        List<Candidate> found =
                loaded.collaborators()
                        .of("A2", new RecommendationRequest(10))
                        .collaborators()
                        .items();
        assertThat(found).extracting(Candidate::id).containsExactly("A7", "A8");
        assertThat(found.get(0).score()).isEqualTo(found.get(1).score());
    }

    @Test
    void noWayIsAnAnswer() {
        assertThat(loaded.paths().between("A1", "A6", USUAL).paths()).isEmpty();
        assertThat(
                        loaded.introductions()
                                .between("A1", "A6", TEN_YEARS_IN_2020)
                                .introductions()
                                .items())
                .isEmpty();
    }

    @Test
    void anUnknownEndIsNotFound() {
        assertThatThrownBy(() -> loaded.paths().between("A1", "A99", USUAL))
                .isInstanceOf(EntityNotFoundException.class);
        assertThatThrownBy(() -> loaded.collaborations().between("A99", "A1", TEN_YEARS_IN_2020))
                .isInstanceOf(EntityNotFoundException.class);
        assertThatThrownBy(() -> loaded.adjacencies().between("T1", "T99"))
                .isInstanceOf(EntityNotFoundException.class);
    }

    @Test
    void thereIsNoWayFromSomebodyToThemselves() {
        assertThatThrownBy(() -> loaded.paths().between("A1", "A1", USUAL))
                .isInstanceOf(BadParameterException.class);
        assertThatThrownBy(() -> loaded.collaborations().between("A1", "A1", TEN_YEARS_IN_2020))
                .isInstanceOf(BadParameterException.class);
    }
}
