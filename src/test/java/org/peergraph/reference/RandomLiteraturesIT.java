package org.peergraph.reference;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * Every question, asked about invented literatures, is answered as plain Java computes it from the
 * papers. One import a literature is the costly part, so that all questions are asked of each.
 */
class RandomLiteraturesIT {

    @Provide
    Arbitrary<Literature> small() {
        return Literatures.small();
    }

    @Property(tries = 120, seed = "2011", shrinking = ShrinkingMode.BOUNDED)
    void everyAnswerIsWhatTheRecordsSay(@ForAll("small") Literature literature) {
        LoadedLiterature loaded = LoadedLiterature.load(literature);
        Foci foci = Foci.few(literature);
        CollaborationChecks.of(loaded, foci);
        AdjacencyChecks.of(loaded, foci);
        PathChecks.of(loaded, foci);
        IntroductionChecks.of(loaded, foci);
        RecommendationChecks.of(loaded, foci);
        TopicRecommendationChecks.of(loaded, foci);
        CommonGroundChecks.of(loaded, foci);
        ChangesChecks.of(loaded, foci);
        ResearcherSliceChecks.of(loaded, foci);
        SliceChecks.of(loaded, foci);
    }
}
