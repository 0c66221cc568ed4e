package org.peergraph.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every question, asked about the busiest of a real field and some others, is answered as plain
 * Java computes it from the papers.
 */
class RealLiteratureIT {

    private static LoadedLiterature loaded;
    private static Foci foci;

    @BeforeAll
    static void load() {
        loaded = RealLiterature.load();
        foci = BusiestAndOthers.of(loaded.literature());
    }

    @Test
    void isAsBigAsItsRecordsSay() {
        assertThat(loaded.literature().papers()).hasSizeBetween(5_700, 5_796);
        assertThat(loaded.literature().people()).hasSizeBetween(8_000, 9_000);
        assertThat(loaded.literature().papers()).anyMatch(p -> !loaded.literature().counts(p));
    }

    @Test
    void collaborations() {
        CollaborationChecks.of(loaded, foci);
    }

    @Test
    void adjacentTopics() {
        AdjacencyChecks.of(loaded, foci);
    }

    @Test
    void paths() {
        PathChecks.of(loaded, foci);
    }

    @Test
    void introductions() {
        IntroductionChecks.of(loaded, foci);
    }

    @Test
    void recommendedCollaborators() {
        RecommendationChecks.of(loaded, foci);
    }

    @Test
    void recommendedTopics() {
        TopicRecommendationChecks.of(loaded, foci);
    }

    @Test
    void commonGround() {
        CommonGroundChecks.of(loaded, foci);
    }

    @Test
    void changes() {
        ChangesChecks.of(loaded, foci);
    }

    @Test
    void slicesAroundPeople() {
        ResearcherSliceChecks.of(loaded, foci);
    }

    @Test
    void slicesAroundTopicsInstitutionsAndWorks() {
        SliceChecks.of(loaded, foci);
    }
}
